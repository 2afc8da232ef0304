import { SunMoon } from 'lucide-react'
import { menuTexts } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { setTextSize, textSizes, useTextSize } from '../text-size.ts'
import { setTheme, Theme, useTheme } from '../theme.ts'
import { Menu } from '../ui/menu.tsx'

/** Light, dark, high contrast, or as the system says; and the size of text. */
export function ThemeMenu() {
  const theme = useTheme()
  const size = useTextSize()
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={screens.shell.theme}
          title={screens.shell.theme}
        >
          <SunMoon size={18} />
        </button>
      }
      items={[
        ...Theme.options.map((each) => ({
          label: screens.shell.themes[each],
          checked: each === theme,
          onSelect: () => setTheme(each),
        })),
        ...textSizes.map((each, index) => ({
          label: menuTexts.textSize(each),
          checked: each === size,
          begins: index === 0,
          stays: true,
          onSelect: () => setTextSize(each),
        })),
      ]}
    />
  )
}
