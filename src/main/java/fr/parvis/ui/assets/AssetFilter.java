package fr.parvis.ui.assets;

import fr.parvis.ui.SecurityHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers for {@code /assets/…} before anything else looks at the request. */
@Component
@Order(AssetFilter.ORDER)
class AssetFilter extends HttpFilter {

    static final int ORDER = -2000;

    private static final String PREFIX = "/assets/";
    private static final String A_YEAR = "public, max-age=31536000, immutable";

    private final transient AssetFiles files;
    private final transient CommuneColours colours;

    AssetFilter(AssetFiles files, CommuneColours colours) {
        this.files = files;
        this.colours = colours;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<Asset> asset =
                path.startsWith(PREFIX)
                        ? files.at(path).or(() -> colours.at(path))
                        : Optional.empty();
        if (asset.isPresent()) {
            send(asset.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityHeaders.write(response, request.isSecure());
        response.setHeader("Cache-Control", A_YEAR);
        response.setContentType(asset.type());
        byte[] bytes = asset.bytes();
        if (asset.gzip() != null) {
            response.setHeader("Vary", "Accept-Encoding");
            String accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = asset.gzip();
            }
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }
}
