package fr.parvis.subscribers.register;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.store.Departures;
import fr.parvis.subscribers.store.MailAddress;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a list of addresses whose owners agreed, on paper for example. Who is there already stays
 * as they chose; who left does not come back.
 */
@Component
public class ImportSubscribers {

    private final Subscriptions subscriptions;
    private final Departures departures;
    private final ApplicationEventPublisher events;

    ImportSubscribers(
            Subscriptions subscriptions, Departures departures, ApplicationEventPublisher events) {
        this.subscriptions = subscriptions;
        this.departures = departures;
        this.events = events;
    }

    /**
     * What became of the lines.
     *
     * @param unreadable lines that hold no address, as {@code 12: lina@}, the first of them
     */
    public record Report(int added, int known, int left, int wrong, List<String> unreadable) {}

    private static final int MOST_TOLD = 20;

    /**
     * All of it or, where the machine fails, nothing.
     *
     * @param csv one address a line, alone or in its first column, the street in the second
     * @param proof how and when they agreed
     */
    @Transactional
    public Report take(String csv, List<String> topics, String proof) {
        int[] counts = new int[4];
        List<String> unreadable = new ArrayList<>();
        char separator = csv.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        for (var line : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv)) {
            String typed = line.getField(0).replace("\uFEFF", "").strip();
            Optional<MailAddress> address = MailAddress.of(typed);
            if (address.isPresent()) {
                String street = line.getFieldCount() > 1 ? line.getField(1) : "";
                counts[one(address.get().value(), street, topics, proof)]++;
            } else if (!typed.isEmpty()
                    && !(line.getStartingLineNumber() == 1 && !typed.contains("@"))) {
                counts[3]++;
                if (unreadable.size() < MOST_TOLD) {
                    unreadable.add(line.getStartingLineNumber() + ": " + typed);
                }
            }
        }
        events.publishEvent(new ListFact("subscribers.imported", counts[0] + " / " + proof));
        return new Report(counts[0], counts[1], counts[2], counts[3], unreadable);
    }

    /** 0 when added, 1 when known, 2 when it had left. */
    private int one(String address, String street, List<String> topics, String proof) {
        if (subscriptions.find(Channel.EMAIL, address).isPresent()) {
            return 1;
        }
        if (departures.hasLeft(address)) {
            return 2;
        }
        String known = street.strip().substring(0, Math.min(200, street.strip().length()));
        long id = subscriptions.add("IMPORT", Locale.FRENCH, Home.typed(known));
        subscriptions.reach(id, Channel.EMAIL, address, proof);
        subscriptions.follow(id, topics);
        return 0;
    }
}
