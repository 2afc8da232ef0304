import { SunMoon } from 'lucide-react'
import { screens } from '../../shared/text/en/screens.ts'
import { setTheme, Theme, useTheme } from '../theme.ts'
import { Menu } from '../ui/menu.tsx'

/** Light, dark, high contrast, or as the system says. */
export function ThemeMenu() {
  const theme = useTheme()
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
      items={Theme.options.map((each) => ({
        label: screens.shell.themes[each],
        checked: each === theme,
        onSelect: () => setTheme(each),
      }))}
    />
  )
}
