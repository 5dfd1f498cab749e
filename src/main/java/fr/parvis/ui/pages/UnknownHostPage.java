package fr.parvis.ui.pages;

import fr.parvis.ui.Assets;
import fr.parvis.ui.Languages;
import fr.parvis.ui.frame.Reader;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For a host name that leads to no commune: says so, shows no commune's name. */
@Component
class UnknownHostPage {

    private final CompiledTemplates templates;
    private final Languages languages;
    private final Assets assets;

    UnknownHostPage(CompiledTemplates templates, Languages languages, Assets assets) {
        this.templates = templates;
        this.assets = assets;
        this.languages = languages;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request);
        Utf8ByteOutput page =
                templates.render(
                        "ui/unknownHost",
                        Map.of(
                                "words",
                                languages.words(reader.locale()),
                                "lang",
                                reader.locale().getLanguage(),
                                "host",
                                request.getServerName(),
                                "style",
                                assets.url("parvis.css")));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(TemplateView.HTML);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
