// Preloaded into what `npm start` starts: when `npm start` is gone, even by kill -9, its children stop in good order too.
if (process.channel) {
  process.on('disconnect', () => {
    if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM', 'SIGTERM');
    else process.exit(0);
  });
  process.channel.unref();
}
