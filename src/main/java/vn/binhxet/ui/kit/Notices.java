package vn.binhxet.ui.kit;

/** Says in passing that something was recorded, and offers to take it back. */
public interface Notices {
    /** What was recorded, in words: "Đã ghi: Cục Thuế có mặt". */
    void recorded(String sentence);
}
