package fr.parvis.site.acts;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * A PDF as it will be published: kept byte for byte when it says that it is PDF/A and brings its
 * typefaces; else with what PDF/A wants said (ISO 19005-2, level B) when nothing else is missing;
 * else as it came, which nobody can publish by hand, see {@link ActText}. Works on files, so that
 * 300 pages do not fill the memory.
 *
 * @param file to publish; {@code given} itself, or a new one beside it
 */
record ArchivalCopy(Path file, int pages, Act.Archival archival) {

    private static final Pattern DECLARES =
            Pattern.compile("pdfaid:part(?:\\s*=\\s*[\"']|>)\\s*[1-4]");

    /** Metadata is a page or two of text; what is much longer is something else. */
    private static final int LONGEST_METADATA = 1 << 20;

    private static final String SRGB = "sRGB IEC61966-2.1";

    /**
     * @throws IOException when it cannot be read as a PDF
     */
    static ArchivalCopy of(Path given) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(given.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = pdf.getNumberOfPages();
            if (pdf.isEncrypted() || !EmbeddedFonts.missing(pdf).isEmpty()) {
                return new ArchivalCopy(given, pages, Act.Archival.NONE);
            }
            if (declares(pdf)) {
                return new ArchivalCopy(given, pages, Act.Archival.DECLARED);
            }
            Path made = given.resolveSibling("archival.pdf");
            declare(pdf);
            pdf.save(made.toFile());
            return new ArchivalCopy(made, pages, Act.Archival.MADE);
        }
    }

    private static boolean declares(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return false;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readNBytes(LONGEST_METADATA), StandardCharsets.UTF_8);
            return DECLARES.matcher(xmp).find();
        }
    }

    /** What it is drawn in, and what it is: the two things that ordinary PDFs leave unsaid. */
    private static void declare(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var colours = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        pdf.getDocumentCatalog().addOutputIntent(colours);
        pdf.setDocumentInformation(new PDDocumentInformation());
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(XMP.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.setVersion(1.7f);
    }

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    long size() throws IOException {
        return Files.size(file);
    }
}
