package fr.parvis.site.imports;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an export of WordPress from end to end, one item in memory at a time. Entities of its own
 * and anything from elsewhere are refused before they are opened (XXE, billion laughs).
 */
final class Wxr {

    /** More than a town ever wrote. */
    static final int MOST_ITEMS = 20_000;

    /** Characters of one element; a longer one is cut, and its item skipped. */
    static final int LONGEST = 1_000_000;

    private static final Set<String> READ =
            Set.of(
                    "title",
                    "link",
                    "post_type",
                    "post_name",
                    "status",
                    "encoded",
                    "post_password",
                    "post_id");

    private Wxr() {}

    /** It is no such export, or a dangerous one. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Values of an item by the name of their element. */
    record Entry(Map<String, String> values) {

        String get(String name) {
            return values.getOrDefault(name, "");
        }
    }

    static void read(InputStream content, Consumer<Entry> entries) throws Unreadable {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(content);
            int count = 0;
            boolean rss = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable("dtd");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    rss |= xml.getLocalName().equals("rss");
                    if (rss && xml.getLocalName().equals("item")) {
                        if (++count > MOST_ITEMS) {
                            throw new Unreadable("too-many");
                        }
                        entries.accept(item(xml));
                    }
                }
            }
            if (!rss) {
                throw new Unreadable("not-wxr");
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable("not-xml");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static Entry item(XMLStreamReader xml) throws XMLStreamException {
        var values = new HashMap<String, String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("item")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && READ.contains(xml.getLocalName())) {
                values.putIfAbsent(name(xml), text(xml));
            }
        }
        return new Entry(values);
    }

    /** Two elements are called "encoded": the content and its excerpt. */
    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().equals("encoded")
                ? xml.getPrefix() + ":encoded"
                : xml.getLocalName();
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    int room = LONGEST + 1 - text.length();
                    text.append(xml.getText(), 0, Math.min(room, xml.getText().length()));
                }
                default -> {
                    // comments and the like
                }
            }
        }
        return text.toString();
    }
}
