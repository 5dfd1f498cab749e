package fr.parvis.notices;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server, as seen from here: every answer it gives is one of three. */
final class PostOffice {

    private static final Duration MOST = Duration.ofMinutes(2);

    private final JavaMailSender sender;

    PostOffice(JavaMailSender sender) {
        this.sender = sender;
    }

    MimeMessage blank() {
        return sender.createMimeMessage();
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
                    ? verdict(refused)
                    : new Attempt.Later(failed.getCause().toString());
        }
    }

    private static Attempt verdict(MailException refused) {
        return causes(refused)
                .flatMap(cause -> permanent(cause).stream())
                .findFirst()
                .<Attempt>map(Attempt.Never::new)
                .orElseGet(() -> new Attempt.Later(lastWords(refused)));
    }

    /**
     * A 5xx about the recipient or the message is final. One about us (sender, password) is not:
     * the operator will mend it and the message should still leave.
     */
    private static Optional<String> permanent(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address when address.getReturnCode() >= 500 ->
                    Optional.of(address.getMessage().strip());
            case SMTPSendFailedException send
                    when send.getReturnCode() >= 500 && !send.getCommand().startsWith("MAIL") ->
                    Optional.of(send.getMessage().strip());
            default -> Optional.empty();
        };
    }

    private static String lastWords(MailException refused) {
        return causes(refused)
                .reduce((first, second) -> second)
                .map(cause -> cause.getMessage() == null ? cause.toString() : cause.getMessage())
                .orElse("")
                .strip();
    }

    private static Stream<Throwable> causes(MailException refused) {
        Throwable first = refused;
        if (refused instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            first = send.getMessageExceptions()[0];
        }
        return Stream.iterate(first, cause -> cause != null, PostOffice::next);
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : cause.getCause();
    }
}
