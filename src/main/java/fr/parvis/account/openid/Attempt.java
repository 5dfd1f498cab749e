package fr.parvis.account.openid;

import java.net.URI;

/**
 * One way to a provider and back.
 *
 * @param state 64 hexadecimal digits that only this browser can know
 * @param nonce the same, to be found in the token
 * @param back where the provider sends the browser, exactly as registered there
 */
public record Attempt(String state, String nonce, URI back) {}
