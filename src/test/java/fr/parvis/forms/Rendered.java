package fr.parvis.forms;

import fr.parvis.ui.Assets;
import fr.parvis.ui.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A template rendered by the real engine, and questions about its markup. */
record Rendered(String html, Document document) {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    static Rendered page(
            FormDefinition form, Answers answers, List<Problem> problems, Locale locale) {
        return of(html(form, answers, problems, locale));
    }

    /** The markup alone. */
    static String html(
            FormDefinition form, Answers answers, List<Problem> problems, Locale locale) {
        PageView page =
                FormsFixture.forms().show(form.pages().getFirst(), answers, problems, locale);
        StringOutput output = new StringOutput();
        TEMPLATES.render("forms/page.jte", Map.of("frame", frame(locale), "page", page), output);
        return output.toString();
    }

    static Rendered template(String name, Map<String, Object> model) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(name, model, output);
        return of(output.toString());
    }

    static Frame frame(Locale locale) {
        return new Frame(
                null,
                locale,
                FormsFixture.languages().words(locale),
                FormsFixture.languages().format(locale),
                new NamedIcons(),
                "/",
                "/",
                null,
                null,
                List.of(),
                null);
    }

    /** Fails when tags do not match: HTML of this program is well formed but for its empty tags. */
    private static Rendered of(String html) {
        String xml =
                "<page>"
                        + html.replaceAll("(<(?:input|br)\\b(?:[^>\"]|\"[^\"]*\")*)>", "$1/>")
                                .replaceAll(
                                        " (checked|selected|multiple|open)(?=[\\s/>])", " $1='$1'")
                        + "</page>";
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)));
            return new Rendered(html, document);
        } catch (Exception notWellFormed) {
            throw new AssertionError(xml, notWellFormed);
        }
    }

    List<Element> all(String xpath) {
        try {
            NodeList nodes =
                    (NodeList)
                            XPathFactory.newDefaultInstance()
                                    .newXPath()
                                    .evaluate(xpath, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (javax.xml.xpath.XPathExpressionException wrong) {
            throw new AssertionError(xpath, wrong);
        }
    }

    Element one(String xpath) {
        List<Element> found = all(xpath);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + xpath + " in " + html);
        }
        return found.getFirst();
    }

    List<String> ids() {
        return all("//*[@id]").stream().map(element -> element.getAttribute("id")).toList();
    }

    /** Inputs a person sees and fills in. */
    List<Element> controls() {
        return all("//input[@type!='hidden'] | //select | //textarea");
    }

    private static final class NamedIcons implements Assets {

        @Override
        public List<Contrast> contrasts(String colour) {
            return List.of();
        }

        @Override
        public String url(String name) {
            return name;
        }

        @Override
        public String theme() {
            return "theme";
        }

        @Override
        public String textColour(String colour) {
            return colour;
        }

        @Override
        public String emblem() {
            return "emblem";
        }

        @Override
        public String icon(String name) {
            return "<path d=\"" + name + "\"/>";
        }
    }
}
