import type { importIssueMessages as german } from '../de/import-issues.ts'
import type { Messages } from '../messages.ts'

export const importIssueMessages: Messages<typeof german> = {
  file_empty: {
    title: 'The file is empty',
    found: 'There is nothing in this file.',
    todo: 'Download the export from your shop again. Also check there that the period contains orders.',
  },
  file_is_image: {
    title: 'This is a picture',
    found: 'The file is a photo or a graphic, not a table. No orders can be read from it.',
    todo: 'Download the order export of your shop as a CSV or Excel file and drop that file here.',
  },
  file_is_pdf: {
    title: 'This is a PDF',
    found:
      'The file is a PDF document, for example an invoice or a printout. It holds no table that can be read.',
    todo: 'Download the same report from your shop as CSV or Excel (XLSX).',
  },
  file_is_archive: {
    title: 'Archive without a readable table',
    found:
      'There is no CSV, TSV or Excel (XLSX) table in the archive, or it is damaged, protected by a password, or not a ZIP.',
    todo: 'Open the archive with a double click, unpack it and drop the files from it here.',
  },
  file_is_old_excel: {
    title: 'Old Excel format',
    found: 'The file is saved in the old Excel format (.xls), which is not read here.',
    todo: 'Open the file in Excel or LibreOffice and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.',
  },
  file_is_binary: {
    title: 'This is not a table',
    found: 'The content of the file is neither text nor an Excel table.',
    todo: 'Download the export of orders or customers from your shop as CSV or Excel (XLSX).',
  },
  file_is_web_page: {
    title: 'This is a web page',
    found:
      'A web page was saved instead of the table. That often happens when the login to the shop has expired.',
    todo: 'Log in to the shop again and download the export once more with its “Export” button.',
  },
  line_too_long: {
    title: 'A line does not end',
    found: 'One line is longer than lines in tables ever are.',
    todo: 'Check whether this is the right file. If it is, choose another separator or download the export again.',
  },
  unclosed_quote: {
    title: 'A quotation mark is missing',
    found:
      'A quotation mark is opened and never closed, so nobody can tell where the row ends. Usually the file was cut off while downloading.',
    todo: 'Download the export again. If that does not help, choose another separator.',
  },
  workbook_unreadable: {
    title: 'The Excel file cannot be opened',
    found: 'The workbook is damaged or protected by a password.',
    todo: 'Open the file in Excel or LibreOffice, remove the protection and save it again, preferably as “CSV UTF-8”.',
  },
  workbook_too_large: {
    title: 'The Excel file is too large',
    found: 'Workbooks of this size would need a lot of memory.',
    todo: 'Save the table as “CSV UTF-8”; even very large files of that kind are read.',
  },
  header_not_found: {
    title: 'No column headings found',
    found: 'The first lines hold no column headings that make sense.',
    todo: 'Tell what stands in which column, or check separator and character set.',
  },
  header_only: {
    title: 'Headings only, no rows',
    found: 'The file has column headings, but nothing below them: no orders, no customers.',
    todo: 'You need not do anything. If you expected entries, choose another period when exporting.',
  },
  needs_mapping: {
    title: 'This table is still unknown',
    found: 'The columns match no shop or marketplace that we know.',
    todo: 'Tell once what stands in which column. It is remembered for all files with the same columns.',
  },
  wrong_report_bank_statement: {
    title: 'This looks like a bank statement',
    found: 'The columns are those of a bank account or payment service. They hold payments, but no orders.',
    todo: 'Download the order export of your shop instead.',
  },
  wrong_report_payments: {
    title: 'This is a payout report',
    found: 'The columns are those of a payout or fee report. Customers cannot be told from it.',
    todo: 'Download the report on orders from the marketplace, not the one on payments.',
  },
  blank_row: {
    title: 'Empty rows',
    found: 'These rows have separators but no content. They are skipped.',
    todo: 'You need not do anything.',
  },
  footer_row: {
    title: 'Footer rows',
    found: 'These rows at the end are totals or notes of the marketplace, not orders. They are skipped.',
    todo: 'You need not do anything.',
  },
  abandoned_basket: {
    title: 'Abandoned baskets',
    found: 'Somebody filled a basket here but did not order. That is no order and is skipped.',
    todo: 'You need not do anything.',
  },
  not_an_order: {
    title: 'Fees, payouts and transfers',
    found: 'These rows are fees, payouts, transfers or your own expenses, not orders. They are skipped.',
    todo: 'You need not do anything.',
  },
  missing_order_id: {
    title: 'Order number missing',
    found:
      'These rows have no order number. Without it the order could not be recognised at the next import, so the rows are skipped.',
    todo: 'Check that the right column is read as order number. After the import you can save these rows as a file, complete them and drop them here again.',
  },
  missing_identity: {
    title: 'Nobody to recognise',
    found: 'These rows have neither e-mail nor name nor customer number. They are skipped.',
    todo: 'Check that the columns for name and e-mail are matched correctly. After the import you can save these rows as a file and complete them.',
  },
  excluded_by_owner: {
    title: 'Unticked by you',
    found: 'You took the tick away from these rows. They are skipped.',
    todo: 'Tick them again if they should be imported after all.',
  },
  file_refused: {
    title: 'File not taken',
    found: 'Because the file as a whole cannot be read, all its rows are skipped.',
    todo: 'First solve the problem of the file that is named above.',
  },
  raises_no_permission: {
    title: 'Says nothing against the address',
    found:
      'These rows say that someone is subscribed, got an e-mail, opened it or clicked. An import can only take a permission away, never give one. They are therefore skipped.',
    todo: 'You need not do anything. Enter a consent with its proof on the customer’s card.',
  },
  unknown_email_state: {
    title: 'Status of the address unknown',
    found:
      'This word for the state of an address is not known. It could mean “unsubscribed”; the rows are skipped.',
    todo: 'Look up in your newsletter program what the word means. If it means “unsubscribed”, change it in the file and drop the file here again.',
  },
  missing_campaign: {
    title: 'Name of the campaign or figures missing',
    found: 'These rows have no name of a campaign or not a single figure. They are skipped.',
    todo: 'Check whether this is the report with one row per campaign.',
  },
  unknown_person: {
    title: 'No customer of yours',
    found:
      'These answers name an e-mail address, a customer or order number that none of your customers has. An answer never makes a new customer, so the rows are skipped.',
    todo: 'Import the orders that the answers belong to first, then drop this file here again.',
  },
  several_persons: {
    title: 'Fits several customers',
    found:
      'Several of your customers have this e-mail address or number. Nobody can say who answered, so the rows are skipped.',
    todo: 'If they are the same people, merge the customers under “Duplicates” and import the file again. Otherwise enter the answer on the right card.',
  },
  no_interest_named: {
    title: 'No word on interests',
    found: 'In these rows no topic is ticked and nothing was written. They are skipped.',
    todo: 'You need not do anything.',
  },
  unknown_topic: {
    title: 'No topic of yours',
    found:
      'None of your topics has this name. It is taken all the same and stands on the card in the customer’s own words.',
    todo: 'Create a topic of this name here or later under “Interests”: all such words then count for it by themselves, also those imported before.',
  },
  bad_date: {
    title: 'Date not readable',
    found:
      'These entries are no date that exists in the calendar. The rows are taken without a date and then count in no period.',
    todo: 'Often only day and month stand in another order. You can change that in the preview for the whole file.',
  },
  missing_date: {
    title: 'Date missing',
    found: 'These rows have no order date. They are taken but count in no period.',
    todo: 'Check that the right column is read as order date, or add the date in the file.',
  },
  bad_time: {
    title: 'Time not readable',
    found: 'These entries are no time of day. The orders are taken without it.',
    todo: 'Check that the right column is read as the time.',
  },
  ambiguous_date: {
    title: 'Day or month first?',
    found: 'All dates of this file can be read in two ways, for example “03/04” as 3 April or as 4 March.',
    todo: 'Choose above which day is meant.',
  },
  ambiguous_amount: {
    title: 'Point or comma?',
    found:
      'All amounts of this file can be read in two ways, for example “1.234” as one thousand two hundred and thirty-four or as a little over one.',
    todo: 'Choose above which number is meant.',
  },
  bad_amount: {
    title: 'Amount not readable',
    found: 'These entries are no amount of money. The rows are taken without this amount.',
    todo: 'Check whether a comma or a point separates the cents in this file. You can change that in the preview for the whole file.',
  },
  bad_quantity: {
    title: 'Quantity not readable',
    found: 'These entries are no number. A quantity of 1 is used.',
    todo: 'Check that the right column is read as quantity.',
  },
  bad_field_value: {
    title: 'Does not fit the field',
    found:
      'These entries are not what the field holds (a number, yes or no). The rows are taken without them.',
    todo: 'Check that the right column is matched to the field.',
  },
  rounded_number: {
    title: 'Numbers cut short by a spreadsheet',
    found:
      'Only the first digits of these long numbers are left (“4.91512E+11”). Phone numbers are left empty for that reason. Rows whose order number looks like this are left out, as nobody can tell which order they belong to.',
    todo: 'Import the file the way your shop made it, without saving it in Excel before.',
  },
  bad_email: {
    title: 'E-mail address not usable',
    found: 'These entries are no complete e-mail address. The rows are taken without e-mail.',
    todo: 'You can enter the address on the customer’s card later.',
  },
  email_typo: {
    title: 'Perhaps mistyped: e-mail addresses',
    found:
      'These addresses look like a typing mistake, for example “gmial.com” instead of “gmail.com”. They are taken as they stand.',
    todo: 'The customer’s card shows a proposal that you can accept with one click.',
  },
  doubtful_birthday: {
    title: 'Doubtful birthdays',
    found:
      'Days like 1 January 1900 or 1 January 1970 usually stand where nobody filled anything in. They are not taken as birthdays.',
    todo: 'You need not do anything. What stood in the file can still be seen on the customer’s card.',
  },
  relay_email: {
    title: 'Forwarding addresses of marketplaces',
    found:
      'These e-mail addresses were made up by a marketplace or a program. They belong to no person for good and are used neither to recognise people nor for lists.',
    todo: 'You need not do anything. The orders are counted all the same.',
  },
  bad_count: {
    title: 'Number not readable',
    found: 'These entries are no whole number. The rows are taken without this number.',
    todo: 'Look in the file whether the column really holds a number of people or e-mails.',
  },
  missing_currency: {
    title: 'Currency missing',
    found: 'The file does not say which currency the amounts are in.',
    todo: 'Give the currency when you match the columns, for example EUR.',
  },
  assumed_currency: {
    title: 'Currency assumed',
    found:
      'This file names no currency. The amounts are taken in the currency that you last chose for this source, else in your main currency, and without one in euros.',
    todo: 'If that is right, there is nothing to do. Otherwise choose the currency in the preview under “How the file is read”.',
  },
  unknown_status: {
    title: 'Status unknown',
    found: 'These words for the state of an order are not known. The orders are taken and count as if paid.',
    todo: 'If one of the words means “cancelled” or “refunded”, untick those rows in the preview.',
  },
  unknown_country: {
    title: 'Country unknown',
    found: 'These names of countries are not known. The addresses are taken without a country.',
    todo: 'You can enter the country on the customer’s card later.',
  },
  internal_ids: {
    title: 'Keys instead of names',
    found:
      'These columns only hold keys of the shop’s database, for example “0d3c5a…”. The file does not say what they mean: addresses are taken without these countries, orders without these items and counted as if they were paid, also cancelled ones.',
    todo: 'Shopware 5: you can enter missing countries on the customer’s card later. Shopware 6: under Settings › Import/Export › Profiles, make a copy of the profile and replace the mappings: “stateMachineState.technicalName” for order_state, “billingAddress.country.iso” and “deliveries.shippingOrderAddress.country.iso” for the countries. Export again with it and drop the file here; nothing counts twice.',
  },
  unreadable_items: {
    title: 'Items not readable',
    found:
      'This column holds all items of an order in one cell, written in a way that is not known. The orders are taken without items.',
    todo: 'You need not do anything: amounts and buyers are right. Figures by product leave these orders out.',
  },
  orders_without_emails: {
    title: 'Orders without e-mail',
    found:
      'This list only gives the name for each order. The orders count in your figures; who bought several times cannot be recognised without the e-mail.',
    todo: 'Magento: show the customer’s e-mail in the list of orders with “Columns” and export once more. PrestaShop: the list has no e-mail; under Advanced Parameters › Database › SQL Manager a query with the e-mail can be saved and downloaded as CSV. Nothing counts twice.',
  },
  short_row: {
    title: 'Rows cut off',
    found:
      'These rows end before the date or the amount. What is missing counts as empty. Often a line was broken in the middle of a text.',
    todo: 'Check in the preview that the values stand in the right columns. If not, choose another separator.',
  },
  long_row: {
    title: 'Rows with too many columns',
    found:
      'These rows are longer than the heading. What sticks out is not read. Often a separator stands in the middle of a text.',
    todo: 'Check in the preview that the values stand in the right columns. If not, choose another separator.',
  },
  undecodable_character: {
    title: 'Accents or special characters unreadable',
    found:
      'Some characters cannot be read, usually ä, ö, ü, ß or €. The file was probably saved with another character set.',
    todo: 'Choose another character set until names and cities look right.',
  },
  orders_without_buyers: {
    title: 'Orders without buyers',
    found:
      'This file has neither names nor addresses nor e-mails. The orders count in your figures but belong to no customer yet.',
    todo: 'Import the file with the buyers as well; the orders find each other by themselves. In Shopware 5 it is the profile “default_order_main_data”, at Amazon “Orders › Order reports › New orders”. Kaufland does not hand out buyers.',
  },
  contacts_in_other_file: {
    title: 'Only names, no addresses',
    found:
      'This WooCommerce report gives only the name with each order. The orders count in your figures, but without e-mail and address they cannot be linked to a customer for certain.',
    todo: 'Please also export the customers: WooCommerce › Analytics › Customers › “Download”. Best of all, fetch the orders with the free plugin “Advanced Order Export For WooCommerce” too (WooCommerce › Export Orders): it has e-mail and address with every order, and nothing counts twice.',
  },
  ebay_payments_report: {
    title: 'Transaction report without addresses',
    found: 'Orders and refunds are taken. This eBay report has neither e-mail nor street of the buyers.',
    todo: 'Also get the orders report: Seller Hub › Orders › “Download report”. The two files complete each other, nothing counts twice.',
  },
}
