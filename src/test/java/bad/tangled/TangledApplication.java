package bad.tangled;

import org.springframework.modulith.Modulithic;

/** Two modules that need each other, and one that allows itself everything. */
@Modulithic
public class TangledApplication {}
