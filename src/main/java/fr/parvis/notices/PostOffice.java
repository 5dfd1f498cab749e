package fr.parvis.notices;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.smtp.Attempt;
import fr.parvis.notices.smtp.Envelopes;
import fr.parvis.notices.smtp.SmtpAnswer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server, as seen from here: every answer it gives is one of three. */
final class PostOffice {

    private static final Duration MOST = Duration.ofMinutes(2);

    private final JavaMailSender sender;
    private final Envelopes envelopes;

    PostOffice(JavaMailSender sender, Envelopes envelopes) {
        this.sender = sender;
        this.envelopes = envelopes;
    }

    MimeMessage blank(WaitingNotice waiting) throws MessagingException {
        return envelopes.blank(sender, "n" + waiting.id());
    }

    /** Hands it over on a thread of its own, so that a slow server cannot hold the worker. */
    Attempt post(MimeMessage message) throws InterruptedException {
        CommuneId commune = CommuneScope.current();
        var sending =
                new FutureTask<Void>(
                        () -> CommuneScope.run(commune, () -> sender.send(message)), null);
        Thread carrier = Thread.ofVirtual().name("smtp").start(sending);
        try {
            sending.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
            return new Attempt.Sent();
        } catch (TimeoutException slow) {
            carrier.interrupt();
            return new Attempt.Later("no answer within " + MOST.toSeconds() + " s");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof MailException refused
                    ? SmtpAnswer.of(refused)
                    : new Attempt.Later(failed.getCause().toString());
        }
    }
}
