// Builds src/main/resources/commune/official-communes.csv.gz, the register of communes that Parvis carries.
//
//   npm pack @etalab/decoupage-administratif@6.0.0 && tar -xzf etalab-decoupage-administratif-6.0.0.tgz
//   node tools/official-communes.mjs package/data
//
// One line per commune of today that has inhabitants, ordered by code, so that two runs give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TARGET = new URL('../src/main/resources/commune/official-communes.csv.gz', import.meta.url)
const COLUMNS = ['insee', 'name', 'siren', 'postal_codes', 'departement', 'departement_name', 'population', 'epci', 'epci_name']

const data = process.argv[2]
if (!data) {
  console.error('usage: node tools/official-communes.mjs DATA_FOLDER')
  process.exit(2)
}
const read = name => JSON.parse(readFileSync(join(data, name), 'utf8'))

const departements = new Map(read('departements.json').map(each => [each.code, each.nom]))
const epcis = new Map(read('epci.json').flatMap(epci => epci.membres.map(member => [member.code, epci])))

const line = commune => {
  const epci = epcis.get(commune.code)
  return [
    commune.code,
    commune.nom,
    commune.siren ?? '',
    (commune.codesPostaux ?? []).join(' '),
    commune.departement,
    departements.get(commune.departement),
    commune.population,
    epci?.code ?? '',
    epci?.nom ?? '',
  ]
}
const quoted = value => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value)

const rows = read('communes.json')
  .filter(commune => commune.type === 'commune-actuelle' && commune.population !== undefined)
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(line)
const csv = [COLUMNS, ...rows].map(row => row.map(quoted).join(',')).join('\n') + '\n'
writeFileSync(TARGET, gzipSync(csv, { level: 9 }))
console.log(`${rows.length} communes`)
