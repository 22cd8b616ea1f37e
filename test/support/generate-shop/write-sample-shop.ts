import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleManifest, sampleShop } from './sample-shop.ts'

const directory = join(import.meta.dirname, '../../../resources/sample-shop')
const files = sampleShop()
mkdirSync(directory, { recursive: true })
for (const { name, content, totals } of files) {
  writeFileSync(join(directory, name), content)
  const orders = totals === null ? '' : `, ${totals.orders} orders, ${totals.lines} lines`
  console.log(`${name}: ${Math.ceil(Buffer.byteLength(content) / 1024)} KB${orders}`)
}
writeFileSync(join(directory, 'manifest.json'), sampleManifest(files))
