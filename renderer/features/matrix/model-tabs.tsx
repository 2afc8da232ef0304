import { ServiceClass } from '../../../shared/model/catalogue.ts'
import type { Picture } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'
import { PictureGrid } from './picture-grid.tsx'
import { PictureTable } from './picture-table.tsx'
import { PictureOrTable } from './view-choice.tsx'

const said = words.pictures

/** Infrastructure, container and abstract services side by side. */
export function ClassesTab() {
  const pictures = useCatalogue('catalogue:pictures')
  if (!pictures) return <Loading words={said.loading} />
  const { classes } = pictures
  return (
    <div className="matrix-page">
      <PictureOrTable
        intro={
          <>
            <p>{said.classesIntro(servicesOf(classes))}</p>
            <p>{words.containerNote}</p>
          </>
        }
        picture={
          <PictureGrid picture={classes} label={said.classesGrid} corner={said.layer} meaning={meaningOfClass} />
        }
        table={<PictureTable picture={classes} corner={said.layer} />}
      />
    </div>
  )
}

/** On-premises, IaaS, PaaS and SaaS side by side. */
export function ModelsTab() {
  const pictures = useCatalogue('catalogue:pictures')
  if (!pictures) return <Loading words={said.loading} />
  const { models, judgement } = pictures
  return (
    <div className="matrix-page">
      <PictureOrTable
        intro={<p>{said.modelsIntro(servicesOf(models))}</p>}
        picture={<PictureGrid picture={models} label={said.modelsGrid} corner={said.part} />}
        table={<PictureTable picture={models} corner={said.part} />}
      />
      <Section title={said.judgement}>
        <p className="matrix-judgement">{judgement}</p>
      </Section>
    </div>
  )
}

function servicesOf({ columns }: Picture): number {
  return columns.reduce((sum, column) => sum + column.services, 0)
}

function meaningOfClass(column: string): string {
  const known = ServiceClass.options.find((each) => each === column)
  return known ? screens.words.serviceClassMeaning[known] : ''
}
