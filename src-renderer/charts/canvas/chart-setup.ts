import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { systemFonts } from '../../theme/theme.ts'

// Only what is drawn is registered, so that the rest of the library is not shipped. Tooltips and legends are our own:
// they are read by everybody, and the same for every kind of chart.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)
Chart.defaults.font.family = systemFonts
