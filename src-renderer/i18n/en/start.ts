import type { startMessages as german } from '../de/start.ts'
import type { Messages } from '../messages.ts'

export const startMessages: Messages<typeof german> = {
  title: 'Welcome to Stammkunde',
  intro:
    'Stammkunde turns the order files of your shop and your marketplaces into one clean customer base. You see who buys again and whom you may write to, and take away ready lists for newsletters and letters.',
  privacy: 'Everything stays on this computer. Nothing is uploaded, there is no account.',
  drop: {
    title: 'Drag your files into this window',
    text: 'Several at once are welcome: CSV, TSV, TXT, Excel (XLSX) or ZIP. You see a preview first; nothing is stored before you agree.',
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
      how: 'Open Orders, click “Export” at the top, choose “All orders” and “CSV for Excel”.',
      also: 'Open Customers, click “Export” at the top, choose “All customers”.',
    },
    etsy: {
      files: 'Orders and order items',
      how: 'Shop Manager › Settings › Options › Download data. Choose “Orders” and the year, download the CSV.',
      also: 'The same again with “Order Items”. Drag both files here together.',
    },
    ebay: {
      files: 'Orders report and transaction report',
      how: 'Seller Hub › Orders › “Download report”. Choose the period and download the CSV file.',
      also: 'eBay only hands out the last 90 days: best fetched once a month. Refunds are in the transaction report: Payments › Reports.',
    },
    amazon: {
      files: 'Order report (text file)',
      how: 'Seller Central › Orders › Order reports. Choose “New orders” and the period, request the report and download it. “Unshipped Orders”, “All Orders” and “Amazon Fulfilled Shipments” are recognised too, but “All Orders” names no buyers.',
      also: 'Amazon forbids any advertising to buyers. They appear in the figures, never in an advertising list.',
    },
    paypal: {
      files: 'Payments from all sources, with real e-mails',
      how: 'PayPal business account › Activity › “Download”. Choose “All transactions”, the period and CSV, create the report and download it.',
      also: 'A payment that belongs to an order of your shop or of eBay is matched to it and does not count twice. Refunds come along.',
    },
    shopware: {
      files: 'Orders, items, customers and newsletter recipients',
      how: 'Content › Import/Export › Export (plug-in “Shopware Import/Export”). Choose the profile “default_order_main_data” and the format CSV, export and download; then the same with “default_orders” for the items.',
      also: 'Likewise the profiles “default_customers” and “default_newsletter_recipients”. Passwords that Shopware puts into the file are neither shown nor stored.',
    },
    shopware6: {
      files: 'Orders and customers',
      how: 'Settings › Shop › Import/Export › Export. Choose the profile “Default orders”, export and download.',
      also: 'The same with “Default customer” and “Default newsletter recipient”. Shopware only gives keys for states and countries; how to get names is told when you drop the file here.',
    },
    prestashop: {
      files: 'Orders and customers',
      how: 'Orders › Orders, “Export” at the top right of the list. Any language will do.',
      also: 'Customers › Customers, “Export” likewise. The list of orders has no e-mail, so please fetch both.',
    },
    magento: {
      files: 'Orders from Magento 2 and Adobe Commerce',
      how: 'Sales › Orders. First show “Customer Email”, “Shipping and Handling” and “Total Refunded” with “Columns”, then “Export” › CSV.',
      also: 'Without the column with the e-mail, orders cannot be matched to customers.',
    },
    bigcommerce: {
      files: 'Orders with items',
      how: 'Orders › Export all orders. Choose the template “Default” and the format CSV, download.',
      also: 'The orders contain the customers, with e-mail and address.',
    },
    woocommerce: {
      files: 'Orders (with a plugin) and customers',
      how: 'Install the free plugin “Advanced Order Export For WooCommerce”, then WooCommerce › Export Orders: choose the period and the format CSV, include the column “Currency”, click “Export”. Files of the plugin “Order Export & Order Import” by WebToffee do just as well.',
      also: 'Without a plugin: WooCommerce › Analytics › Orders, and likewise › Customers: click “Download” at the top right of the table. Those orders have names only, so please always fetch both files.',
    },
    wix: {
      files: 'Orders',
      how: 'Site dashboard › Sales › Orders, then “Export” at the top. Choose the period and download the CSV file.',
      also: 'The orders contain the customers, with e-mail and address.',
    },
    squarespace: {
      files: 'Orders',
      how: 'Selling › Orders › “Download CSV”. Choose all types of orders and the period, then download.',
      also: 'Cancelled orders may be among them: they do not count.',
    },
    square: {
      files: 'Items sold and transactions',
      how: 'Square Dashboard › Transactions › “Export”. Choose the period and download “Items Detail CSV”, then “Transactions CSV”.',
      also: 'Drag both files here together. Square names buyers only with name and number, and often not at all.',
    },
    kaufland: {
      files: 'Report “Ihre Verkäufe” (your sales)',
      how: 'Seller Portal › Reports: choose “Your sales” and the period, create the report and download the CSV file.',
      also: 'This report names no buyers. The orders count in your figures but belong to no customer.',
    },
    mailchimp: {
      files: 'Unsubscribes, cleaned addresses and results of campaigns',
      how: 'Audience › All contacts › “Export audience”. Drag the ZIP archive here as it is: the name of each file says whom it holds.',
      also: 'For the figures: Campaigns › Reports › “Export”.',
    },
    newsletter: {
      name: 'Other programs',
      files: 'Brevo, Klaviyo, CleverReach, rapidmail, MailerLite, ActiveCampaign, Kit …',
      how: 'Export contacts or recipients with their status as CSV. Any list with e-mail and status works, from other programs too.',
      also: 'Such files can only take a permission away. For the figures, export the report on your campaigns.',
    },
    other: {
      name: 'Other systems',
      files: 'Billbee, JTL-Wawi, plentymarkets, Gambio, OTTO, Avocadostore …',
      how: 'Export orders or customers as CSV or Excel, with as many columns as possible: order number, date, amount, name, e-mail, address, items.',
      also: 'The program proposes what the columns mean by their names (German, English, French, Spanish, Italian, Dutch, Polish). You check that once; from then on the file is recognised by itself.',
    },
    group: {
      shops: 'Your shop',
      marketplaces: 'Marketplaces',
      payments: 'Payments and till',
      newsletters: 'Newsletter',
      others: 'Everything else',
    },
  },
}
