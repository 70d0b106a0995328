import { createTransport } from 'nodemailer';

export interface OutgoingMail {
  /** The same for every attempt, so that a mail server can tell a repetition. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Throws when the mail was not accepted; whether it was delivered nobody can know. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** `url`: smtp://user:password@host:587 or smtps://…; `from`: "Halide Studio <billing@example.com>". */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 });
  return {
    send: async ({ messageId, ...mail }) => {
      // Nothing of what a customer is called may reach a file or an address of the mail server's machine.
      await transport.sendMail({ ...mail, from, messageId, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
