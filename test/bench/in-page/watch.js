{
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => then(performance.now())
      channel.port2.postMessage(null)
    })
  const seen = ([selector, attribute]) => {
    const element = document.querySelector(selector)
    return element && (attribute ? element.getAttribute(attribute) : element.textContent)
  }
  const untilPaint = (isThere, then) =>
    isThere() ? afterPaint(then) : requestAnimationFrame(() => untilPaint(isThere, then))

  // From the beginning of the page to the frame in which the first row is painted.
  window.opened = new Promise((resolve) => untilPaint(() => document.querySelector('[aria-rowindex="2"]'), resolve))

  // From the next event of a kind to the frame in which what is watched has changed.
  window.watchNext = (kind, watched) => {
    const before = seen(watched)
    window.changed = new Promise((resolve) => {
      const happened = (event) =>
        untilPaint(
          () => ![before, null].includes(seen(watched)),
          (at) => resolve(at - event.timeStamp),
        )
      window.addEventListener(kind, happened, { capture: true, once: true })
    })
  }

  // The time between frames while a list moves on in each of them.
  window.framesOfScroll = (selector, step, frames) =>
    new Promise((resolve) => {
      const element = document.querySelector(selector)
      const times = []
      let last = null
      element.scrollTop = 0
      const move = (now) => {
        if (last !== null) times.push(now - last)
        last = now
        element.scrollTop += step
        if (times.length < frames) return requestAnimationFrame(move)
        element.scrollTop = 0
        resolve(times)
      }
      requestAnimationFrame(move)
    })
}
