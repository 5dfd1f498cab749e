package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.notices.Notice;
import fr.parvis.notices.NoticeTally;
import fr.parvis.notices.Notices;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.SubscriberLinks;
import fr.parvis.subscribers.Topics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By e-mail. */
@Component
class EmailChannel implements PersonalChannel {

    private final Listeners listeners;
    private final Notices notices;
    private final NoticeTally tally;
    private final AlertWords words;
    private final SubscriberLinks links;

    EmailChannel(
            Listeners listeners,
            Notices notices,
            NoticeTally tally,
            AlertWords words,
            SubscriberLinks links) {
        this.listeners = listeners;
        this.notices = notices;
        this.tally = tally;
        this.words = words;
        this.links = links;
    }

    @Override
    public String code() {
        return "email";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public Reach reach(NewAlert draft) {
        return new Reach(listeners.count(draft, Channel.EMAIL), 0, 0);
    }

    @Override
    public Channel audience() {
        return Channel.EMAIL;
    }

    @Override
    public boolean tell(Alert alert, Wave wave, Subscriber subscriber) {
        Locale language = subscriber.language();
        List<String> paragraphs =
                Stream.concat(
                                Stream.of(wave.body().strip().split("\\R\\s*\\R")),
                                Stream.of(words.get(language, "alerts.mail.why")))
                        .filter(it -> !it.isBlank())
                        .toList();
        var notice =
                new Notice(
                        "",
                        subscriber.address(),
                        language,
                        wave.about(),
                        words.headline(alert, wave, language),
                        paragraphs,
                        new Notice.Link(
                                words.get(language, "alerts.mail.open"), words.page(alert.id())),
                        List.of());
        notices.send(notice.to(wayOut(alert, wave, subscriber)));
        return true;
    }

    /** Danger is told whatever people follow: only who leaves altogether hears of none. */
    private Notice.Subscribed wayOut(Alert alert, Wave wave, Subscriber subscriber) {
        Topics ended = Listeners.topics(alert.level(), alert.topic());
        return new Notice.Subscribed(
                links.oneClick(subscriber, ended, wave.about()), links.choices(subscriber));
    }

    @Override
    public Fate fate(Wave wave) {
        NoticeTally.Tally mails = tally.about(wave.about());
        return new Fate(mails.waiting(), mails.sent(), -1, mails.undeliverable(), 0, 0);
    }
}
