package fr.parvis.site.moved;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.MovedPages;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Leads from addresses that do not exist to those that do. */
@Component
class LedOn implements MovedPages {

    private static final int SHOWN = 5;

    private final Redirects redirects;
    private final Procedures procedures;
    private final Contents contents;
    private final ContentKinds kinds;

    LedOn(Redirects redirects, Procedures procedures, Contents contents, ContentKinds kinds) {
        this.redirects = redirects;
        this.procedures = procedures;
        this.contents = contents;
        this.kinds = kinds;
    }

    @Override
    public Optional<String> newAddress(String address) {
        return redirects.find(address);
    }

    /** Only what everybody may see: the catalogue and what is published. */
    @Override
    public List<LinkItem> like(String words, Frame frame) {
        List<String> wanted =
                Stream.of(plain(words).split("[^a-z0-9]+")).filter(it -> it.length() > 3).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return Stream.concat(procedures(wanted, frame), contents(wanted, frame))
                .limit(SHOWN)
                .toList();
    }

    private Stream<LinkItem> procedures(List<String> wanted, Frame frame) {
        return procedures.catalogue().stream()
                .map(Revision::definition)
                .filter(it -> says(frame.t(it.title()) + " " + it.code(), wanted))
                .map(
                        it ->
                                new LinkItem(
                                        "/demarches/" + it.code(),
                                        it.icon(),
                                        frame.t(it.title()),
                                        null));
    }

    private Stream<LinkItem> contents(List<String> wanted, Frame frame) {
        List<String> all = kinds.all().stream().map(kind -> kind.code()).toList();
        return all.isEmpty()
                ? Stream.of()
                : contents
                        .published(ContentQuery.of(all).saying(wanted.getFirst()).most(SHOWN))
                        .stream()
                        .map(it -> link(it, frame));
    }

    private LinkItem link(Content content, Frame frame) {
        return new LinkItem(
                content.path(), kinds.get(content.kind()).icon(), frame.t(content.title()), null);
    }

    private static boolean says(String title, List<String> wanted) {
        String plain = plain(title);
        return wanted.stream().anyMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
