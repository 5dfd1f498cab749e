package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ui.SecurityHeaders;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag("rules")
class FileDownloadsTest {

    private static final Filter HEADERS =
            (request, response, chain) -> {
                SecurityHeaders.write((HttpServletResponse) response, true);
                chain.doFilter(request, response);
            };

    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new Pages()).addFilters(HEADERS).build();

    @Test
    void aDownloadIsNeverAPageOfThisSite() throws Exception {
        MockHttpServletResponse answer = get("/attachment");

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Re%C3%A7u%20d%E2%80%99ao%C3%BBt.pdf");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store").contains("private");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsString()).isEqualTo("%PDF");
    }

    @Test
    void onlyAPreviewMayBeFramedAndOnlyByThisSite() throws Exception {
        MockHttpServletResponse pdf = get("/preview");

        assertThat(pdf.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(pdf.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'self'");
        assertThat(pdf.getHeaders("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(get("/attachment").getHeader("X-Frame-Options")).isNull();
    }

    @Test
    void whatNoBrowserShowsIsNotPreviewed() throws Exception {
        assertThat(get("/office").getHeader("Content-Disposition")).startsWith("attachment");
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    @RestController
    static class Pages {

        private final FileDownloads downloads = new FileDownloads(opening("%PDF"));

        @GetMapping("/attachment")
        ResponseEntity<Resource> attachment() {
            return downloads.attachment(file("application/pdf"));
        }

        @GetMapping("/preview")
        ResponseEntity<Resource> preview() {
            return downloads.preview(file("application/pdf"));
        }

        @GetMapping("/office")
        ResponseEntity<Resource> office() {
            return downloads.preview(file(Format.DOCX.mediaType()));
        }

        private static StoredFile file(String mediaType) {
            return new StoredFile(
                    1,
                    "Reçu d’août.pdf",
                    mediaType,
                    4,
                    "",
                    StoredFile.Scan.NOT_SCANNED,
                    Instant.EPOCH);
        }

        private static Files opening(String content) {
            return (Files)
                    Proxy.newProxyInstance(
                            Files.class.getClassLoader(),
                            new Class<?>[] {Files.class},
                            (proxy, method, arguments) ->
                                    new ByteArrayInputStream(content.getBytes()));
        }
    }
}
