import {
  columnGroupingFeature,
  createExpandedRowModel,
  createGroupedRowModel,
  rowExpandingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { createElement as h, useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

/* The same rows in a table without anything: no marks, no styles, no keys, no panel, nothing on disk. */

const rowHeight = 56
const most = 200
const shown = ['ref', 'title', 'provided', 'responsibility', 'origination', 'conclusion', 'status']

const features = tableFeatures({
  columnGroupingFeature,
  rowExpandingFeature,
  groupedRowModel: createGroupedRowModel(),
  expandedRowModel: createExpandedRowModel(),
})
const csfFunction = (row) => row.references[0].id.slice(0, 2)
const columns = [
  ...shown.map((id) => ({ id, accessorFn: (row) => row[id], cell: ({ row }) => row.original[id] })),
  { id: 'csf', accessorFn: csfFunction },
]
const textOf = ({ ref, title, provided, responsibility, references }) =>
  `${ref} ${title} ${provided} ${responsibility} ${references.map(({ id }) => id).join(' ')}`.toLowerCase()

function Bare({ loaded, notes }) {
  const [rows, setRows] = useState(loaded)
  const [filter, setFilter] = useState('')
  const [grouping, setGrouping] = useState([])
  const grid = useRef(null)
  const data = useMemo(() => rows.filter(({ text }) => text.includes(filter.toLowerCase())), [rows, filter])
  const state = { grouping, expanded: true }
  const table = useTable({ features, columns, data, state, getRowId: ({ key }) => key, groupedColumnMode: false })
  const lines = table.getRowModel().rows
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const conclude = () => {
    const chosen = new Set(data.map(({ key }) => key))
    const next = data[0].conclusion === 'Non-compliant' ? 'Partially compliant' : 'Non-compliant'
    setRows(rows.map((row) => (chosen.has(row.key) ? { ...row, conclusion: next } : row)))
  }
  return h(
    'div',
    null,
    h('input', { id: 'filter', value: filter, onChange: (event) => setFilter(event.target.value) }),
    h('button', { id: 'group', onClick: () => setGrouping(grouping.length > 0 ? [] : ['csf']) }, 'Group'),
    h('button', { id: 'conclude', onClick: conclude }, 'Conclude'),
    h(
      'div',
      { ref: grid, role: 'grid', 'aria-rowcount': lines.length + 1, style: { height: 600, overflow: 'auto' } },
      h(
        'div',
        { style: { height: virtual.getTotalSize(), position: 'relative' } },
        virtual
          .getVirtualItems()
          .map(({ index, start }) => h(BareRow, { key: index, line: lines[index], index, start })),
      ),
    ),
    h(Notes, { notes }),
  )
}

function BareRow({ line, index, start }) {
  const style = { position: 'absolute', top: start, height: rowHeight, overflow: 'hidden' }
  const words = line.getIsGrouped() ? [csfFunction(line.original)] : shown.map((id) => line.original[id])
  return h(
    'div',
    { role: 'row', 'aria-rowindex': index + 2, style },
    words.map((word, at) => h('span', { key: at, role: 'gridcell' }, word)),
  )
}

function Notes({ notes }) {
  const [asked, setAsked] = useState('')
  const found = useMemo(
    () => (asked === '' ? [] : notes.filter((note) => note.includes(asked.toLowerCase()))),
    [notes, asked],
  )
  return h(
    'div',
    null,
    h('input', { id: 'search', value: asked, onChange: (event) => setAsked(event.target.value) }),
    h('p', { id: 'found' }, found.length),
    h(
      'ul',
      null,
      found.slice(0, most).map((note, at) => h('li', { key: at }, note)),
    ),
  )
}

const [rows, notes] = await Promise.all(['rows.json', 'notes.json'].map(async (path) => (await fetch(path)).json()))
const loaded = rows.map((row) => ({ ...row, conclusion: 'Not assessed', status: 'To do', text: textOf(row) }))
createRoot(document.getElementById('bare')).render(h(Bare, { loaded, notes: notes.map((note) => note.toLowerCase()) }))
