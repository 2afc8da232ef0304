{
  // Writes notes of equal length, some on their way at once as when somebody types fast, and waits until they are on disk.
  window.editNotes = async (id, items, from, to) => {
    const atOnce = 20
    for (let number = from; number < to; number += atOnce)
      await Promise.all(
        Array.from({ length: Math.min(atOnce, to - number) }, async (_, at) => {
          const text = `Note ${String(number + at).padStart(6, '0')} of the owner of the key`
          const intention = {
            type: 'item.write',
            item: items[(number + at) % items.length],
            field: 'workingNote',
            text,
          }
          const answer = JSON.parse(await window.demarc.call('assessment:intend', JSON.stringify({ id, intention })))
          if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
        }),
      )
  }
}
