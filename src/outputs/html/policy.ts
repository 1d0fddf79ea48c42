/** SHA-256 of the page's style and of its script, as its Content-Security-Policy names them. A test says what they must be. */
export const STYLE_HASH = "sha256-O5foFeB+wdzr5R1JGtonQKxY3LbmgEQsIts8zLNasOU=";
export const SCRIPT_HASH = "sha256-XoP+TxbiZBSB0jSu7SATIU+Zj+PorcNEB/vb7VYbZ8k=";
