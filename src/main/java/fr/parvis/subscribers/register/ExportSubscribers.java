package fr.parvis.subscribers.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All subscribers as CSV, for a change of supplier; the journal keeps who took it. */
@Component
class ExportSubscribers {

    private static final int PAGE = 1_000;

    private final SubscriberList list;
    private final ApplicationEventPublisher events;

    ExportSubscribers(SubscriberList list, ApplicationEventPublisher events) {
        this.list = list;
        this.events = events;
    }

    @Transactional
    public String write() {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        long before = Long.MAX_VALUE;
        int count = 0;
        List<SubscriberLine> page;
        do {
            page = list.find("", before, PAGE);
            for (SubscriberLine line : page) {
                csv.writeRecord(
                        safe(String.join(" ", line.addresses())),
                        safe(String.join(" ", line.topics())),
                        line.since().toString());
            }
            count += page.size();
            before = page.isEmpty() ? before : page.getLast().id();
        } while (page.size() == PAGE);
        events.publishEvent(new ListFact("subscribers.exported", "" + count));
        return text.toString();
    }

    /** A spreadsheet takes what begins so for a formula. */
    private static String safe(String value) {
        return value.matches("[=+\\-@].*") ? "'" + value : value;
    }
}
