package fr.parvis.notices.bulk;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Workers, where there is a mail server. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    /**
     * @param connections to the mail server that letters may fill, on each node
     */
    @Bean
    BulkWorkers bulkWorkers(
            BulkDue due,
            BulkPace pace,
            SendBatch send,
            ObjectProvider<JavaMailSender> sender,
            @Value("${parvis.mail.bulk-connections:4}") int connections) {
        JavaMailSender office = sender.getIfAvailable();
        return new BulkWorkers(
                due, pace, send, office, lines(office), office == null ? 0 : connections);
    }

    static Supplier<MailLine> lines(JavaMailSender office) {
        return office != null && office.getClass() == JavaMailSenderImpl.class
                ? () -> new SmtpLine((JavaMailSenderImpl) office)
                : () -> new OtherLine(office);
    }
}
