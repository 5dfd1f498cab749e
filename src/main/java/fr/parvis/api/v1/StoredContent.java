package fr.parvis.api.v1;

import fr.parvis.files.Files;
import fr.parvis.requests.RequestDetail;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** The bytes of a stored file, of which parts may be asked for. */
final class StoredContent extends AbstractResource {

    private final Files files;
    private final RequestDetail.File file;

    StoredContent(Files files, RequestDetail.File file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public InputStream getInputStream() {
        return files.open(file.id());
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredContent content && content.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
