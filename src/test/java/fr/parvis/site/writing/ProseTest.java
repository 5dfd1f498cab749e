package fr.parvis.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Procedures;
import fr.parvis.site.media.Document;
import fr.parvis.site.media.Documents;
import fr.parvis.site.media.Image;
import fr.parvis.site.media.Images;
import fr.parvis.site.media.Rendition;
import fr.parvis.ui.Assets;
import fr.parvis.ui.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written becomes a page that is safe, and that everybody can use. */
@Tag("rules")
class ProseTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Prose prose =
            new Prose(
                    new OneImage(),
                    new NoDocuments(),
                    noProcedures(),
                    (name, model) -> {
                        var out = new StringOutput();
                        ENGINE.render(name + ".jte", model, out);
                        return out.toString();
                    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "[here](javascript:alert(1))",
                "[here](JaVaScRiPt:alert(1))",
                "[here](java&#115;cript:alert(1))",
                "[here](data:text/html;base64,PHNjcmlwdD4=)",
                "[here](vbscript:x)",
                "[here](//evil.example/x)",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/pixel.gif)",
                "![x\" onerror=\"alert(1)](https://evil.example/a.png \"t\" )",
                "<javascript:alert(1)>",
                "[a](<https://x.example/\" onmouseover=\"alert(1)>)",
                "+++ <svg onload=alert(1)>\n<iframe src=//evil.example></iframe>\n+++",
                "[carte:<script>alert(1)</script> rue]",
                "[carte:\" onmouseover=\"alert(1)]",
                "[demarche:../../bureau\" onclick=\"x]",
                "[image:7 <b onclick=alert(1)>legend</b>]",
                "[galerie:7,<script>]",
                "| <script>a</script> | b |\n| --- | --- |\n| <img src=x onerror=1> | [x](javascript:1) |",
                "Tableau : <script>alert(1)</script>\n\n| a |\n| - |\n| b |",
                "# <style>body{display:none}</style>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<a href=\"javascript:alert(1)\" style=\"position:fixed\">x</a>",
                "```html\n<script>alert(1)</script>\n```",
                "<!-- --><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"
            })
    void nothingWrittenRunsAProgramOrAsksAnotherHost(String written) {
        for (Element one : html(written).getAllElements()) {
            assertThat(one.normalName())
                    .isNotIn(
                            "script", "style", "iframe", "object", "embed", "form", "math", "base");
            for (Attribute attribute : one.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            }
            assertThat(one.attr("href").toLowerCase(Locale.ROOT))
                    .doesNotContain("script:")
                    .doesNotStartWith("data:")
                    .doesNotStartWith("//");
            assertThat(one.attr("src") + one.attr("srcset")).doesNotContain("//");
        }
    }

    @Test
    void headingsBeginBelowTheTitleOfThePage() {
        assertThat(html("# Venir\n\n## En bus\n\n# Payer").select("h2").eachText())
                .containsExactly("Venir", "Payer");
        assertThat(html("## Venir\n\n### En bus").select("h3").eachText())
                .containsExactly("En bus");
        assertThat(html("## Venir").select("h2").attr("id")).isEqualTo("p-venir");
        assertThat(html("## Été\n\n## Été").select("h2").eachAttr("id"))
                .containsExactly("p-ete", "p-ete-2");
    }

    @Test
    void aLongPageBeginsWithItsContents() {
        Element page = html("## A\n\n## B\n\n### b\n\n## C\n\n## D");
        assertThat(page.select("nav a").eachText()).containsExactly("A", "B", "C", "D");
        assertThat(page.select("nav a").eachAttr("href"))
                .allMatch(address -> page.selectFirst("h2" + address) != null);
        assertThat(html("## A\n\n## B\n\n## C").select("nav")).isEmpty();
    }

    @Test
    void aTableScrollsByTheKeyboardAndIsNamed() {
        Element page =
                html(
                        "Tableau\u00a0: horaires\n\n| Jour | Heures |\n| --- | ---: |\n| Lundi | 9 h |");
        assertThat(page.selectFirst("[role=region][tabindex=0]").attr("aria-label"))
                .isEqualTo("horaires");
        assertThat(page.select("caption").eachText()).containsExactly("horaires");
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Jour", "Heures");
        assertThat(page.select("p").eachText()).isEmpty();
    }

    @Test
    void anAccordionHoldsWhateverAPageHolds() {
        Element page =
                html(
                        "+++ Et après ?\n- un\n- deux\n\n[image:7]\n+++\n\nFin.\n\n+++ A\na\n+++ B\nb");
        assertThat(page.select("details > summary").eachText())
                .containsExactly("Et après ?", "A", "B");
        assertThat(page.select("details li").eachText()).containsExactly("un", "deux");
        assertThat(page.select("details img")).hasSize(1);
        assertThat(page.select("body > p").eachText()).containsExactly("Fin.");
    }

    @Test
    void anImageSaysWhatItShowsAndKeepsItsPlace() {
        Element image = html("[image:7 Le vieux port]").selectFirst("figure img");
        assertThat(image.attr("alt")).isEqualTo("Un port");
        assertThat(image.attr("width")).isEqualTo("1200");
        assertThat(image.attr("height")).isEqualTo("800");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(html("[image:7 Le vieux port]").select("figcaption").text())
                .isEqualTo("Le vieux port Anne");
        assertThat(html("[image:8]").select("img")).isEmpty();
        assertThat(html("[galerie:7, 8,7]").select("li img")).hasSize(1);
    }

    @Test
    void aLinkToAnotherSiteSaysSo() {
        Element page =
                html("[a](https://ailleurs.example/x) [b](https://brest.test/y) [c](/pages/z)");
        assertThat(page.select("a.outside").eachText()).containsExactly("a site.writing.outside");
        assertThat(page.select("a")).hasSize(3);
        assertThat(html("www.exemple.fr/plan.pdf").text()).contains("(PDF)");
    }

    @Test
    void aMapIsALinkAndNoRequest() {
        Element page = html("[carte:48.39, -4.48 Hôtel de ville]");
        assertThat(page.select("a").attr("href")).contains("mlat=48.39", "mlon=-4.48");
        assertThat(page.select("img, iframe")).isEmpty();
        assertThat(page.text()).contains("Hôtel de ville", "48.39, -4.48");
    }

    @Test
    void theWordsAloneHaveNoSigns() {
        assertThat(Prose.text("## Venir\n\n[image:7]\n\nEn **bus**, ligne [3](/x)."))
                .contains("Venir", "En bus, ligne")
                .doesNotContain("#", "*", "[image");
        assertThat(Prose.images("[image:7]\n\n![](image:9)\n\n[galerie:1,2]"))
                .containsExactly(1L, 2L, 7L, 9L);
    }

    @Test
    void aTextThatNestsWithoutEndIsWrittenOutAllTheSame() {
        assertThat(html("> ".repeat(20_000) + "x").text()).contains("x");
        assertThat(html("[".repeat(20_000)).text()).contains("[");
        assertThat(html("*a ".repeat(20_000)).text()).contains("a");
    }

    private Element html(String written) {
        var out = new StringOutput();
        prose.html(written, frame()).writeTo(out);
        return Jsoup.parse(out.toString()).body();
    }

    /** Speaks in keys. */
    private static Frame frame() {
        var commune =
                new Commune(
                        new CommuneId(1),
                        "29019",
                        "Brest",
                        null,
                        "29",
                        1,
                        null,
                        "#123456",
                        null,
                        null,
                        null,
                        null,
                        List.of("brest.test"),
                        null);
        return new Frame(
                commune,
                Locale.FRENCH,
                (key, _) -> key,
                null,
                icons(),
                "",
                "",
                "",
                null,
                List.of(),
                null);
    }

    private static Procedures noProcedures() {
        return (Procedures)
                Proxy.newProxyInstance(
                        Procedures.class.getClassLoader(),
                        new Class<?>[] {Procedures.class},
                        (_, _, _) -> Optional.empty());
    }

    private static Assets icons() {
        return (Assets)
                Proxy.newProxyInstance(
                        Assets.class.getClassLoader(),
                        new Class<?>[] {Assets.class},
                        (_, _, _) -> "");
    }

    private static final class OneImage implements Images {

        @Override
        public Optional<Image> find(long id) {
            return find(List.of(id)).stream().findFirst();
        }

        @Override
        public List<Image> find(Collection<Long> ids) {
            var sizes = List.of(new Rendition("jpeg", 640, 427, false, "/medias/a-640.jpg", 9000));
            var alt = LocalizedText.of("Un port");
            return ids.contains(7L)
                    ? List.of(new Image(7, alt, false, 0.5, 0.5, 1200, 800, sizes, "Anne"))
                    : List.of();
        }
    }

    private static final class NoDocuments implements Documents {

        @Override
        public Optional<Document> find(long id) {
            return Optional.empty();
        }

        @Override
        public List<Document> find(Collection<Long> ids) {
            return List.of();
        }
    }
}
