package fr.parvis.procedures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The procedures every commune starts with: one file each, under {@code procedures/}. */
@Component
class Library {

    private final List<String> texts;

    Library() throws IOException {
        var found = new ArrayList<String>();
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:procedures/*.yaml")) {
            found.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        texts = List.copyOf(found);
    }

    List<String> texts() {
        return texts;
    }
}
