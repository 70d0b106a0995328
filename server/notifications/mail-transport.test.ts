import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { smtpTransport } from './mail-transport.ts';

/** As much of RFC 5321 as takes a message. */
function startMailServer(accepts: () => boolean): { server: Server; messages: string[] } {
  const messages: string[] = [];
  const server = createServer((socket) => {
    let message: string | null = null;
    socket.setEncoding('utf8');
    socket.write('220 mail.example.com\r\n');
    socket.on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').slice(0, -1)) {
        if (message !== null) {
          if (line !== '.') message += `${line}\n`;
          else {
            messages.push(message);
            message = null;
            socket.write('250 taken\r\n');
          }
        } else if (line === 'DATA') {
          message = '';
          socket.write('354 go on\r\n');
        } else if (line.startsWith('RCPT')) socket.write(accepts() ? '250 ok\r\n' : '451 try later\r\n');
        else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
    socket.on('error', () => {});
  });
  return { server, messages };
}

let isUp = true;
const { server, messages } = startMailServer(() => isUp);
let url: string;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const mail = {
  messageId: '<m1@billing-portal>',
  to: 'nord@example.com',
  subject: 'Atelier Nord: 50 credits left',
  text: 'Buy a pack now.',
  html: '<p>Buy a pack now.</p>',
};

test('a mail goes out with both bodies and an id that stays the same', async () => {
  const transport = smtpTransport(url, 'Halide Studio <billing@example.com>');
  await transport.send(mail);
  transport.close();
  const [message = ''] = messages;
  assert.match(message, /^From: Halide Studio <billing@example\.com>$/m);
  assert.match(message, /^To: nord@example\.com$/m);
  assert.match(message, /^Message-ID: <m1@billing-portal>$/m);
  assert.match(message, /text\/plain/);
  assert.match(message, /text\/html/);
});

test('a mail that was not accepted is an error, to be tried again', async () => {
  isUp = false;
  const transport = smtpTransport(url, 'billing@example.com');
  await assert.rejects(transport.send(mail), /451/);
  transport.close();
});
