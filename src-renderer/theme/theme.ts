import { createTheme, type MantineColorsTuple, mergeThemeOverrides } from '@mantine/core'

/** Petrol: the colour of the program. From shade 6 on it carries white text (WCAG AA). */
const petrol: MantineColorsTuple = [
  '#edf5f6',
  '#d8e9ec',
  '#b2d2d9',
  '#88b9c4',
  '#5f9fad',
  '#41899a',
  '#2a7182',
  '#1f5f6e',
  '#184d5a',
  '#113c46',
]

/** Ochre: the second voice, for what is new and for hints. */
const ochre: MantineColorsTuple = [
  '#fcf5e8',
  '#f6e7c9',
  '#eed29a',
  '#e5bb67',
  '#dca63d',
  '#c98d1e',
  '#a87212',
  '#875a0d',
  '#6b470b',
  '#523608',
]

const green: MantineColorsTuple = [
  '#edf6ee',
  '#d9ebdb',
  '#b3d6b8',
  '#89bf91',
  '#63a86d',
  '#458f51',
  '#317a3e',
  '#276733',
  '#1f542a',
  '#184321',
]

const red: MantineColorsTuple = [
  '#fcefed',
  '#f7dcd8',
  '#eeb7af',
  '#e38e83',
  '#d8685b',
  '#c94a3c',
  '#b3392c',
  '#952e23',
  '#79261d',
  '#5f1e17',
]

const gray: MantineColorsTuple = [
  '#f7f7f5',
  '#f0f0ed',
  '#e5e5e1',
  '#d6d6d1',
  '#bfbfb9',
  '#96968f',
  '#686862',
  '#51514c',
  '#3a3a36',
  '#242422',
]

const dark: MantineColorsTuple = [
  '#dfe3e4',
  '#c3c9cb',
  '#a1aaad',
  '#737d81',
  '#454e52',
  '#363e42',
  '#2a3135',
  '#1a2023',
  '#14191c',
  '#0e1214',
]

export const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif'

/** Calm and plain: one strong colour, warm greys, system fonts, visible focus. */
const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, ochre, green, red, gray, dark },
  black: '#1d2022',
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontFamily: systemFonts,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  luminanceThreshold: 0.32,
  components: {
    Tooltip: {
      defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320 },
    },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
  },
})

/**
 * The theme with the words that components bring along by themselves.
 * @param closeLabel what the cross of dialogs and messages is called.
 * @param loadingLabel what the turning circle is called where something is loaded.
 */
export function themeWithLabels(closeLabel: string, loadingLabel: string) {
  const closeButtonProps = { 'aria-label': closeLabel }
  return mergeThemeOverrides(
    theme,
    createTheme({
      components: {
        ModalCloseButton: { defaultProps: { 'aria-label': closeLabel } },
        Notification: { defaultProps: { closeButtonProps, withBorder: true } },
        // Only what has a role may have a name.
        Loader: { defaultProps: { role: 'progressbar', 'aria-label': loadingLabel } },
        Alert: { defaultProps: { closeButtonLabel: closeLabel } },
      },
    }),
  )
}
