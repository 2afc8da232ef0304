{
  const bare = document.createElement('div')
  bare.id = 'bare'
  bare.tabIndex = 0
  bare.addEventListener('keydown', () => (bare.textContent = String(Number(bare.textContent) + 1)))
  document.body.append(bare)

  window.nextPaint = (selector) => {
    document.querySelector(selector).focus()
    window.painted = new Promise((resolve) => {
      const pressed = (event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp)
          channel.port2.postMessage(null)
        })
      window.addEventListener('keydown', pressed, { capture: true, once: true })
    })
  }
}
