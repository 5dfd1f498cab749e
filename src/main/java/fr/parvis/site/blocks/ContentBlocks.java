package fr.parvis.site.blocks;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;
import fr.parvis.ui.PageBlock.Width;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blocks that show what the commune writes. */
@Configuration(proxyBeanMethods = false)
class ContentBlocks {

    private static final int NEWS = 3;
    private static final int EVENTS = 4;
    private static final int ELECTED = 30;

    @Bean
    @org.springframework.core.annotation.Order(3)
    PageBlock newsBlock(Contents contents, Images images) {
        return SimpleBlock.of("news", Width.WHOLE)
                .withForm()
                .showing(
                        (frame, settings) ->
                                shown(
                                        lines(
                                                contents.published(query("news", settings, NEWS)),
                                                images,
                                                frame)));
    }

    @Bean
    @org.springframework.core.annotation.Order(4)
    PageBlock eventsBlock(NextEvents events) {
        return SimpleBlock.of("next-events", Width.WHOLE)
                .withForm()
                .showing(
                        (frame, settings) ->
                                shown(
                                        events.next(
                                                rubric(settings),
                                                settings.number("nombre", EVENTS),
                                                frame)));
    }

    @Bean
    @org.springframework.core.annotation.Order(22)
    PageBlock electedBlock(Contents contents, Images images) {
        return SimpleBlock.of("elected", Width.WHOLE)
                .showing(
                        (frame, settings) ->
                                shown(
                                        lines(
                                                contents.published(
                                                        ContentQuery.of("elected")
                                                                .by(Order.BY_TITLE)
                                                                .most(ELECTED)),
                                                images,
                                                frame)));
    }

    private static ContentQuery query(String kind, PageBlock.Settings settings, int usual) {
        ContentQuery all = ContentQuery.of(kind).most(settings.number("nombre", usual));
        String rubric = rubric(settings);
        return rubric == null ? all : all.under(rubric);
    }

    private static String rubric(PageBlock.Settings settings) {
        String code = settings.text("rubrique").strip();
        return code.isEmpty() ? null : code;
    }

    private static Map<String, Object> shown(List<NewsLine> lines) {
        return lines.isEmpty() ? null : Map.of("lines", lines);
    }

    private static List<NewsLine> lines(List<Content> contents, Images images, Frame frame) {
        List<Long> wanted = contents.stream().map(Content::leadImage).filter(id -> id > 0).toList();
        Map<Long, Image> found =
                images.find(wanted).stream()
                        .collect(Collectors.toMap(Image::id, Function.identity(), (a, _) -> a));
        return contents.stream()
                .map(
                        it ->
                                new NewsLine(
                                        it.path(),
                                        frame.t(it.title()),
                                        frame.format().date(day(it)),
                                        frame.t(it.summary()),
                                        day(it),
                                        found.get(it.leadImage())))
                .toList();
    }

    private static LocalDate day(Content content) {
        return content.publishedAt().atZone(Format.ZONE).toLocalDate();
    }
}
