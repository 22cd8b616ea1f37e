import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copyFebrl, rlDataFile, type TruthFile } from './truth-customer-files.ts'
import { type KnownPerson, readFebrl, readRlData } from './truth-files.ts'

/** Where the published files lie: beside the project, or where the environment says. */
export const TRUTH_FOLDER =
  process.env['STAMMKUNDE_DUPLICATES'] ?? resolve(import.meta.dirname, '../../../../shared/data/duplicates')

/** What is to be found in a published file, and how well. */
export interface TruthData {
  name: string
  file: string
  read: (path: string) => KnownPerson[]
  /** The file as one of customers, with a column for the truth; a copy where it has none. */
  customerFile: (path: string, copyPath: string) => TruthFile
  leastF1: number
  leastPrecision: number
}

export const TRUTH_DATA: readonly TruthData[] = [
  {
    name: 'febrl1, with birthday',
    file: 'febrl1.csv',
    read: path => readFebrl(path, true),
    customerFile: (path, target) => copyFebrl(path, target, true),
    leastF1: 0.995,
    leastPrecision: 0.997,
  },
  {
    name: 'febrl1, name and address',
    file: 'febrl1.csv',
    read: path => readFebrl(path, false),
    customerFile: (path, target) => copyFebrl(path, target, false),
    leastF1: 0.99,
    leastPrecision: 0.99,
  },
  {
    name: 'febrl2, with birthday',
    file: 'febrl2.csv',
    read: path => readFebrl(path, true),
    customerFile: (path, target) => copyFebrl(path, target, true),
    leastF1: 0.985,
    leastPrecision: 0.997,
  },
  {
    name: 'febrl2, name and address',
    file: 'febrl2.csv',
    read: path => readFebrl(path, false),
    customerFile: (path, target) => copyFebrl(path, target, false),
    leastF1: 0.975,
    leastPrecision: 0.99,
  },
  {
    name: 'RLdata500, names and birthday',
    file: 'RLdata500.csv',
    read: readRlData,
    customerFile: rlDataFile,
    leastF1: 0.96,
    leastPrecision: 0.96,
  },
]

/** The path of a file, or null where it is not there. */
export function truthPath(data: TruthData): string | null {
  const path = join(TRUTH_FOLDER, data.file)
  return existsSync(path) ? path : null
}
