package fr.parvis.newsletters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that can be picked. */
@Component
public class Shelf {

    private static final int PROPOSED = 12;

    private final List<NewsSource> sources;

    Shelf(List<NewsSource> sources) {
        this.sources = sources;
    }

    public List<NewsSort> proposed() {
        return sources.stream()
                .map(source -> new NewsSort(source.titleKey(), source.proposed(PROPOSED)))
                .filter(sort -> !sort.items().isEmpty())
                .toList();
    }

    /** As they are published now, in this order; what is published no more is left out. */
    List<NewsItem> find(List<String> keys) {
        Map<String, NewsItem> found =
                sources.stream()
                        .flatMap(source -> source.find(ids(keys, source)).stream())
                        .collect(Collectors.toMap(NewsItem::key, Function.identity()));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> ids(List<String> keys, NewsSource source) {
        String prefix = source.code() + ":";
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
