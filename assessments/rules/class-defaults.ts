import type { ClassDefaults, Control, LayerCode, Service, ServiceOption, Side } from '../../shared/model/catalogue.ts'

/**
 * Rule R9: a service without controls of its own gets those of its class that stand on a layer it can have, and the
 * questions that go with them. Its texts name the service, and list what an auditor tests of it.
 */
export function completeService(service: Service, defaults: ClassDefaults): Service {
  if (service.controls.length > 0) return { ...service, depth: 'in depth' }
  const options = [...service.options, ...defaults.options.filter((option) => asks(service, option)).map(asOption)]
  const whole = { ...service, options, depth: 'class defaults only' as const }
  return {
    ...whole,
    controls: defaults.controls
      .filter((control) => canStand(whole, control))
      .map((control) => filledIn(control, service)),
  }
}

function asks(service: Service, option: ClassDefaults['options'][number]): boolean {
  return option.sides.includes(service.split[option.layer] ?? 'none')
}

function asOption({ id, question, choices }: ClassDefaults['options'][number]): ServiceOption {
  return { id, question, choices }
}

/** Whether a control can ever apply: its class, and its layer on one of its sides by the split or by a choice. */
function canStand(service: Service, control: Control): boolean {
  if (!control.classes.includes(service.class)) return false
  const { layer, sides } = control
  const options = new Set(service.options.map(({ id }) => id))
  if (control.when.some(({ option }) => option.startsWith('class.') && !options.has(option))) return false
  if (layer === null) return true
  return sidesOf(service, layer).some((side) => (sides.length === 0 ? side !== 'none' : sides.includes(side)))
}

/** Every side a layer of a service can be on. */
export function sidesOf(service: Service, layer: LayerCode): Side[] {
  const moved = service.options
    .flatMap(({ choices }) => choices)
    .flatMap(({ effects }) => effects)
    .filter((effect) => effect.layer === layer)
  return [service.split[layer] ?? 'none', ...moved.map(({ side }) => side)]
}

function filledIn(control: Control, { name, tests }: Service): Control {
  const steps = (given: readonly string[]) =>
    given.flatMap((step) => (step.includes('{test}') ? tests.map((test) => step.replaceAll('{test}', test)) : [step]))
  const whole = {
    ...control,
    procedures: control.procedures.map((procedure) => ({ ...procedure, steps: steps(procedure.steps) })),
  }
  return JSON.parse(JSON.stringify(whole), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('{service}', name) : value,
  ) as Control
}
