package fr.parvis.site.imports;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The pages that a site lists (sitemaps.org), its lists of lists too; of its own host only. */
final class Sitemap {

    static final int MOST_PAGES = 500;
    private static final int MOST_LISTS = 20;
    private static final long MOST_BYTES = 5_000_000;

    private final OldSite site;
    private final URI first;

    Sitemap(OldSite site, URI first) {
        this.site = site;
        this.first = first;
    }

    List<URI> pages() throws Wxr.Unreadable {
        var pages = new LinkedHashSet<URI>();
        Deque<URI> lists = new ArrayDeque<>(List.of(first));
        for (int read = 0; read < MOST_LISTS && !lists.isEmpty(); read++) {
            OldSite.Answer answer = site.get(lists.poll(), MOST_BYTES);
            if (!answer.ok()) {
                throw new Wxr.Unreadable(answer.reason());
            }
            read(answer.content(), pages, lists);
        }
        return pages.stream().limit(MOST_PAGES).toList();
    }

    private void read(byte[] content, LinkedHashSet<URI> pages, Deque<URI> lists)
            throws Wxr.Unreadable {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean index = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Wxr.Unreadable("dtd");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    index |= xml.getLocalName().equals("sitemapindex");
                    boolean image = "image".equals(xml.getPrefix());
                    if (xml.getLocalName().equals("loc") && !image) {
                        own(xml.getElementText()).forEach(index ? lists::add : pages::add);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new Wxr.Unreadable("not-xml");
        }
    }

    /** Empty for an address of another host. */
    private List<URI> own(String written) {
        var own = new ArrayList<URI>();
        try {
            URI address = first.resolve(written.strip());
            if (first.getHost().equalsIgnoreCase(address.getHost())) {
                own.add(address);
            }
        } catch (IllegalArgumentException unreadable) {
            return own;
        }
        return own;
    }
}
