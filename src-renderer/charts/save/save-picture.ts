import { hostBridge } from '../../app/host-bridge.ts'
import type { ChartWords } from '../chart-words.ts'
import { chartFileName } from './chart-file-name.ts'
import { chartPicture, type PictureContent } from './chart-picture.ts'

/** Saves a chart as a picture where the owner says. */
export async function savePicture(content: PictureContent, t: ChartWords): Promise<boolean> {
  return hostBridge.saveFile({
    fileName: chartFileName(content.data, 'png'),
    mediaType: 'image/png',
    content: await chartPicture(content, t),
  })
}
