package fr.parvis.notices.smtp;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** What a failure of the mail library means for the message. */
public final class SmtpAnswer {

    private SmtpAnswer() {}

    public static Attempt of(Exception refused) {
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

    private static String lastWords(Exception refused) {
        return causes(refused)
                .reduce((first, second) -> second)
                .map(cause -> cause.getMessage() == null ? cause.toString() : cause.getMessage())
                .orElse("")
                .strip();
    }

    private static Stream<Throwable> causes(Exception refused) {
        Throwable first = refused;
        if (refused instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            first = send.getMessageExceptions()[0];
        }
        return Stream.iterate(first, cause -> cause != null, SmtpAnswer::next);
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : cause.getCause();
    }
}
