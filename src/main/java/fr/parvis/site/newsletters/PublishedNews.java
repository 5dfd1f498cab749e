package fr.parvis.site.newsletters;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.newsletters.NewsItem;
import fr.parvis.newsletters.NewsSource;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Days;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind of content. What has days is proposed by its day, from today on; the rest newest first.
 */
final class PublishedNews implements NewsSource {

    private final String kind;
    private final boolean byDay;
    private final Contents contents;
    private final Images images;
    private final Clock clock;

    PublishedNews(String kind, boolean byDay, Contents contents, Images images, Clock clock) {
        this.kind = kind;
        this.byDay = byDay;
        this.contents = contents;
        this.images = images;
        this.clock = clock;
    }

    @Override
    public String code() {
        return kind;
    }

    @Override
    public String titleKey() {
        return "site.kind." + kind + ".many";
    }

    @Override
    public List<NewsItem> proposed(int limit) {
        ContentQuery newest = ContentQuery.of(kind).most(limit);
        return items(
                contents.published(
                        byDay
                                ? newest.between(LocalDate.now(clock), null).by(Order.BY_DAY)
                                : newest));
    }

    @Override
    public List<NewsItem> find(Collection<Long> ids) {
        return items(
                contents.published(ids).stream().filter(it -> it.kind().equals(kind)).toList());
    }

    private List<NewsItem> items(List<Content> found) {
        List<Long> leads =
                found.stream().map(Content::leadImage).filter(image -> image != 0).toList();
        Map<Long, Image> pictures =
                leads.isEmpty()
                        ? Map.of()
                        : images.find(leads).stream()
                                .collect(
                                        Collectors.toMap(
                                                Image::id, Function.identity(), (a, _) -> a));
        return found.stream().map(it -> item(it, pictures.get(it.leadImage()))).toList();
    }

    private NewsItem item(Content content, Image image) {
        boolean described = image != null && !image.decorative() && image.alt() != null;
        return new NewsItem(
                kind,
                content.id(),
                content.title(),
                content.summary(),
                day(content.days()),
                content.path(),
                image == null ? null : image.fallback().path(),
                described ? image.alt() : LocalizedText.of(""));
    }

    /** Of what repeats or lasts, the day that comes next. */
    private LocalDate day(Days days) {
        if (days == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        boolean under = days.first().isBefore(today) && !days.last().isBefore(today);
        return under ? null : days.first();
    }
}
