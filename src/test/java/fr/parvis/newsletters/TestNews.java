package fr.parvis.newsletters;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Three things to tell of, in every commune. */
@Component
class TestNews implements NewsSource {

    @Override
    public String code() {
        return "test";
    }

    @Override
    public String titleKey() {
        return "newsletters.menu";
    }

    @Override
    public List<NewsItem> proposed(int limit) {
        return LongStream.rangeClosed(1, 3).mapToObj(TestNews::item).toList();
    }

    @Override
    public List<NewsItem> find(Collection<Long> ids) {
        return ids.stream().filter(id -> id <= 3).map(TestNews::item).toList();
    }

    private static NewsItem item(long id) {
        return new NewsItem(
                "test",
                id,
                new LocalizedText("Fête n° " + id, "Party no. " + id),
                LocalizedText.of("Venez <nombreux> & contents"),
                LocalDate.of(2026, 12, 5),
                "/agenda/fete-" + id,
                id == 1 ? "/medias/fete.jpg" : null,
                LocalizedText.of("Des enfants autour d’un feu"));
    }
}
