package fr.parvis.subscribers.store;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code subscription_topic}; the usual topics where a commune has set none. */
@Component
public class TopicStore implements TopicCatalogue {

    private static final List<String> USUAL =
            List.of(
                    Topic.NEWS,
                    Topic.EVENTS,
                    Topic.WORKS,
                    Topic.ALERTS,
                    Topic.SCHOOLS,
                    Topic.CULTURE);

    private final JdbcClient jdbc;
    private final Languages languages;

    TopicStore(JdbcClient jdbc, Languages languages) {
        this.jdbc = jdbc;
        this.languages = languages;
    }

    @Override
    public List<Topic> all() {
        List<Topic> own =
                jdbc.sql("select code, fr, en from subscription_topic order by position, code")
                        .query(
                                (row, _) ->
                                        new Topic(
                                                row.getString(1),
                                                new LocalizedText(
                                                        row.getString(2), row.getString(3))))
                        .list();
        return own.isEmpty() ? usual() : own;
    }

    private List<Topic> usual() {
        return USUAL.stream()
                .map(code -> new Topic(code, name("subscribers.topic." + code)))
                .toList();
    }

    private LocalizedText name(String key) {
        return new LocalizedText(
                languages.words(Locale.FRENCH).get(key), languages.words(Locale.ENGLISH).get(key));
    }

    /** Whoever followed a topic that is no more in the list follows it no more. */
    @Transactional
    public void replace(List<Topic> topics) {
        jdbc.sql("delete from subscription_topic where commune_id = current_commune()").update();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            jdbc.sql("insert into subscription_topic (code, position, fr, en) values (?, ?, ?, ?)")
                    .params(topic.code(), i, topic.name().fr(), topic.name().en())
                    .update();
        }
        jdbc.sql("delete from subscriber_topic where topic <> all (?)")
                .param(topics.stream().map(Topic::code).toArray(String[]::new))
                .update();
    }
}
