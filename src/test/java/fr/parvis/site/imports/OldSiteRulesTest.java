package fr.parvis.site.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of an old site, what is left, and what is refused before it is opened. */
@Tag("rules")
class OldSiteRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><title>&x;</title></item></rss>",
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><item><title>&b;</title></item></rss>",
                "<!DOCTYPE rss SYSTEM \"http://127.0.0.1/evil.dtd\"><rss><item/></rss>",
                "<html><body>404</body></html>",
                "<rss><channel><item><title>coupé",
                "",
                "PK\u0003\u0004"
            })
    void whatIsDangerousOrNoExportIsRefused(String text) {
        assertThatThrownBy(() -> items(text)).isInstanceOf(Wxr.Unreadable.class);
    }

    @Test
    void eachItemSaysWhatItIsOrWhyItIsLeft() throws Exception {
        List<Item> items =
                read(
                        OldSites.item(
                                "post",
                                "publish",
                                "L’été &amp; nous",
                                "<p>a</p>",
                                "https://x.example/a/",
                                "a"),
                        OldSites.item(
                                "page",
                                "draft",
                                "Page",
                                "texte\n\nsuite",
                                "https://x.example/?page_id=2",
                                "p"),
                        OldSites.item(
                                "post", "trash", "Jeté", "<p>a</p>", "https://x.example/b/", "b"),
                        OldSites.item(
                                "post",
                                "private",
                                "Privé",
                                "<p>a</p>",
                                "https://x.example/c/",
                                "c"),
                        OldSites.item(
                                "post", "publish", "", "<p>a</p>", "https://x.example/d/", "d"),
                        OldSites.item(
                                "post",
                                "publish",
                                "Vide",
                                "<!-- wp:x -->",
                                "https://x.example/e/",
                                "e"),
                        OldSites.item(
                                "post",
                                "publish",
                                "Long",
                                "a".repeat(Wxr.LONGEST + 9),
                                "https://x.example/f/",
                                "f"),
                        OldSites.item(
                                "attachment", "inherit", "photo", "", "https://x.example/g/", "g"),
                        OldSites.item(
                                "nav_menu_item",
                                "publish",
                                "menu",
                                "",
                                "https://x.example/h/",
                                "h"));
        assertThat(items).extracting(Item::kind).startsWith("news", "page");
        assertThat(items)
                .extracting(Item::reason)
                .containsExactly("", "", "thrown-away", "private", "no-title", "empty", "too-long");
        assertThat(items.getFirst().title()).isEqualTo("L’été & nous");
        assertThat(items.get(1).body()).isEqualTo("<p>texte</p><p>suite</p>");
        assertThat(items.get(1).oldPath()).isEqualTo("/?page_id=2");
        assertThat(items.getLast().body()).isEmpty();
    }

    @Test
    void whatASiteAsksNotToReadIsNotRead() {
        Robots robots =
                Robots.of(
                        "User-agent: Other\nDisallow: /\n\nUser-agent: *\nDisallow: /prive\nAllow: /prive/ouvert # x\n");
        assertThat(robots.allow("/")).isTrue();
        assertThat(robots.allow("/prive/a")).isFalse();
        assertThat(robots.allow("/prive/ouvert/a")).isTrue();
        assertThat(Robots.of("User-agent: parvis\nDisallow: /").allow("/a")).isFalse();
        assertThat(Robots.of("<html>").allow("/a")).isTrue();
    }

    @Test
    void aSitemapLeadsToItsOwnPagesOnly() throws Exception {
        var site =
                new Pages(
                        Map.of(
                                "https://x.example/sitemap.xml",
                                "<sitemapindex><sitemap><loc>https://x.example/1.xml</loc></sitemap></sitemapindex>",
                                "https://x.example/1.xml",
                                "<urlset><url><loc>https://x.example/a</loc><loc>https://evil.example/b</loc></url>"
                                        + "<url><loc>https://x.example/a</loc></url><url><loc>/c</loc></url></urlset>"));
        assertThat(new Sitemap(site, URI.create("https://x.example/sitemap.xml")).pages())
                .containsExactly(
                        URI.create("https://x.example/a"), URI.create("https://x.example/c"));
        var bomb =
                new Pages(
                        Map.of("https://x.example/s", "<!DOCTYPE x [<!ENTITY a \"a\">]><urlset/>"));
        assertThatThrownBy(() -> new Sitemap(bomb, URI.create("https://x.example/s")).pages())
                .isInstanceOf(Wxr.Unreadable.class);
    }

    @Test
    void ofAPageTheTextIsKeptAndTheFrameLeft() {
        String html =
                "<title>Cantine | Ville</title><body><header>Menu</header><main><h1>La cantine</h1><p>Midi <a"
                        + " href='../menus'>menus</a></p><img src=/a.jpg><nav>x</nav></main><footer>f</footer>";
        Item item =
                OldPage.read(
                        Item.listed(1, "/vie/cantine.php"),
                        new OldSite.Answer(
                                html.getBytes(StandardCharsets.UTF_8),
                                "text/html; charset=utf-8",
                                ""),
                        URI.create("https://x.example/vie/cantine.php"));
        assertThat(item.title()).isEqualTo("La cantine");
        assertThat(item.slug()).isEqualTo("cantine");
        assertThat(item.body())
                .contains("https://x.example/menus", "https://x.example/a.jpg")
                .doesNotContain("Menu<", "<nav", "<h1", "footer");
    }

    @Test
    void theTownHallsOwnNetworkIsNotRead() throws Exception {
        var site = new GuardedSite(false, Duration.ZERO);
        for (String address :
                List.of(
                        "http://127.0.0.1:1/",
                        "http://localhost/",
                        "http://[::1]/",
                        "http://169.254.169.254/x")) {
            assertThat(site.get(URI.create(address), 10).ok()).as(address).isFalse();
        }
        assertThat(site.get(URI.create("file:///etc/passwd"), 10).reason()).isEqualTo("no-address");
        assertThat(site.get(URI.create("http://127.0.0.1:1/"), 10).reason())
                .isEqualTo("unknown-host");
        site.destroy();
    }

    private static List<Item> read(String... items) throws Wxr.Unreadable {
        var read = new ArrayList<Item>();
        Wxr.read(
                OldSites.export(Stream.of(items)),
                entry -> {
                    Item item = WxrItem.of(entry, read.size() + 1);
                    if (item != null) {
                        read.add(item);
                    }
                });
        return read;
    }

    private static void items(String text) throws Wxr.Unreadable {
        Wxr.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), _ -> {});
    }

    private record Pages(Map<String, String> pages) implements OldSite {

        @Override
        public Answer get(URI address, long mostBytes) {
            String page = pages.get(address.toString());
            return page == null
                    ? Answer.none("gone")
                    : new Answer(page.getBytes(StandardCharsets.UTF_8), "text/xml", "");
        }
    }
}
