package fr.parvis.forms;

import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sent for one page. */
public record Posted(
        MultiValueMap<String, String> values, MultiValueMap<String, MultipartFile> uploads) {}
