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
    title: 'This is a packed archive',
    found: 'The file is a ZIP or another archive with other files inside.',
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
    found: 'The file has column headings, but nothing below them.',
    todo: 'When exporting from your shop, choose a period that has orders.',
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
  no_buyer_data: {
    title: 'The file names no buyers',
    found:
      'This report has neither names nor addresses nor e-mails. Without them orders cannot be linked to people.',
    todo: 'When downloading, choose the report with buyer and shipping data.',
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
  ambiguous_date: {
    title: 'Day or month first?',
    found: 'All dates of this file can be read in two ways, for example “03/04” as 3 April or as 4 March.',
    todo: 'Look at the dates as read in the preview and choose the order that is right.',
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
  bad_email: {
    title: 'E-mail address not usable',
    found: 'These entries are no complete e-mail address. The rows are taken without e-mail.',
    todo: 'You can enter the address on the customer’s card later.',
  },
  relay_email: {
    title: 'Forwarding addresses of marketplaces',
    found:
      'These e-mail addresses were made up by a marketplace or a program. They belong to no person for good and are used neither to recognise people nor for lists.',
    todo: 'You need not do anything. The orders are counted all the same.',
  },
  missing_currency: {
    title: 'Currency missing',
    found: 'The file does not say which currency the amounts are in.',
    todo: 'Give the currency when you match the columns, for example EUR.',
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
}
