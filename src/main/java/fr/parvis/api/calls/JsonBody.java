package fr.parvis.api.calls;

/**
 * What a call sent; a controller takes it as a parameter and reads it as the one record it expects.
 */
public final class JsonBody {

    private final byte[] bytes;
    private final StrictJson json;

    JsonBody(byte[] bytes, StrictJson json) {
        this.bytes = bytes;
        this.json = json;
    }

    /**
     * @throws Refused where it is no JSON, or has members that the record has not
     */
    public <T> T as(Class<T> type) {
        return json.read(bytes, type);
    }

    byte[] bytes() {
        return bytes;
    }
}
