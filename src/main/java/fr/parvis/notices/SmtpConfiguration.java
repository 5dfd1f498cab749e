package fr.parvis.notices;

import fr.parvis.notices.smtp.Envelopes;
import fr.parvis.notices.smtp.SmtpUrl;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** The mail server: {@code PARVIS_SMTP_URL}, or Spring Boot's own {@code spring.mail.*}. */
@Configuration(proxyBeanMethods = false)
class SmtpConfiguration {

    @Bean
    @ConditionalOnProperty("parvis.smtp.url")
    JavaMailSender smtpOfUrl(Environment settings) {
        return SmtpUrl.sender(URI.create(settings.getRequiredProperty("parvis.smtp.url")));
    }

    @Bean
    Dispatcher dispatcher(
            DueNotices due,
            DeliverNotice deliver,
            WakeDispatcher wake,
            ObjectProvider<JavaMailSender> sender,
            Envelopes envelopes,
            Clock clock) {
        Optional<PostOffice> office =
                Optional.ofNullable(sender.getIfAvailable())
                        .map(SmtpConfiguration::impatient)
                        .map(one -> new PostOffice(one, envelopes));
        return new Dispatcher(due, deliver, wake, office, clock);
    }

    @Bean
    DeliverNotice deliverNotice(
            NoticeRows rows,
            DueNotices due,
            ComposeMail compose,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        return new DeliverNotice(rows, due, compose, transaction, events, clock);
    }

    /** The library waits for ever unless told otherwise. */
    private static JavaMailSender impatient(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl smtp) {
            var settings = smtp.getJavaMailProperties();
            String protocol = smtp.getProtocol() == null ? "smtp" : smtp.getProtocol();
            settings.putIfAbsent("mail." + protocol + ".connectiontimeout", "10000");
            settings.putIfAbsent("mail." + protocol + ".timeout", "20000");
            settings.putIfAbsent("mail." + protocol + ".writetimeout", "20000");
        }
        return sender;
    }
}
