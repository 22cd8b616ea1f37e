import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'

// Only what is drawn is registered, so that the rest of the library is not shipped.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)
