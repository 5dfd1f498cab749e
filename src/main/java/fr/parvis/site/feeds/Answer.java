package fr.parvis.site.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A text with the mark of its bytes, so that who has it already gets none again (304). */
final class Answer {

    private Answer() {}

    static ResponseEntity<byte[]> of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32C();
        sum.update(bytes);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .eTag("%08x-%x".formatted(sum.getValue(), bytes.length))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .varyBy("Accept-Language", "Cookie")
                .body(bytes);
    }
}
