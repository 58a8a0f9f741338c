package dev.interlock.view;

/** What is said to the viewer about what was done outside the view. */
public final class Notices {

  private Notices() {}

  /** Lines were written to this file. */
  public static String saved(Texts texts, String file) {
    return texts.say("notice.saved", file);
  }

  /** They were not, because it is there already. */
  public static String exists(Texts texts, String file) {
    return unsaved(texts, file, texts.say("notice.exists"));
  }

  /** They were not, because the folder is not there. */
  public static String noFolder(Texts texts, String file) {
    return unsaved(texts, file, texts.say("notice.no-folder"));
  }

  /**
   * They were not.
   *
   * @param why in the words of the operating system
   */
  public static String unsaved(Texts texts, String file, String why) {
    return texts.say("notice.unsaved", file, why);
  }
}
