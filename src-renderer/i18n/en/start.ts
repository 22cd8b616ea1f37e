import type { startMessages as german } from '../de/start.ts'
import type { Messages } from '../messages.ts'

export const startMessages: Messages<typeof german> = {
  title: 'Welcome to Stammkunde',
  intro:
    'Stammkunde turns the order files of your shop and your marketplaces into one clean customer base. You see who buys again and whom you may write to, and take away ready lists for newsletters and letters.',
  privacy: 'Everything stays on this computer. Nothing is uploaded, there is no account.',
  drop: {
    title: 'Drag your files into this window',
    text: 'Several at once are welcome: CSV, TSV, TXT or Excel (XLSX). You see a preview first; nothing is stored before you agree.',
  },
  sample: {
    title: 'Just looking around?',
    text: 'The sample shop has about 400 invented customers over three years. One click removes it again.',
    button: 'Try it with the sample shop',
    loading: 'Loading the sample shop …',
    progress: 'Progress: {{percent}}',
  },
  sources: {
    title: 'Where do I get the files?',
    text: 'The program recognises these files by itself. Any other table will do as well: you then match its columns once.',
    shopify: {
      files: 'Orders and customers',
      orders: 'Open Orders, click “Export” at the top, choose “All orders” and “CSV for Excel”.',
      customers: 'Open Customers, click “Export” at the top, choose “All customers”.',
    },
    etsy: {
      files: 'Orders and order items',
      orders:
        'Shop Manager › Settings › Options › Download data. Choose “Orders” and the year, download the CSV.',
      customers: 'The same again with “Order Items”. Drag both files here together.',
    },
    ebay: {
      files: 'Orders report, German or English',
      orders: 'Seller Hub › Orders › “Download report”. Choose the period and download the CSV file.',
      customers: 'eBay only hands out the last 90 days: best fetched once a month.',
    },
    amazon: {
      files: 'Order report (text file)',
      orders:
        'Seller Central › Orders › Order reports. Choose “New orders” and the period, request the report and download it.',
      customers:
        'Amazon forbids any advertising to buyers. They appear in the figures, never in an advertising list.',
    },
    shopware: {
      files: 'Main order data from Shopware 5',
      orders:
        'Content › Import/Export › Export. Choose the profile “default_order_main_data” and the format CSV, export and download.',
      customers: 'The module “Shopware Import/Export” has to be installed for this.',
    },
  },
}
