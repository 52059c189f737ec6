import {chromium} from '@playwright/test'; import {serve} from './scripts/lib/serve.mjs'; import fs from 'node:fs';
const s=await serve(0); const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const full=fs.readdirSync('build/assets/css').find(n=>n.startsWith('styles.'));
const grab=async(page)=>{await page.evaluate(()=>{for(const d of document.querySelectorAll('main details'))d.setAttribute('open','');document.querySelector('main a')?.focus()});return page.evaluate(()=>[...document.querySelectorAll('*')].map(e=>{const o={};for(const ps of ['','::before','::after','::marker']){const c=getComputedStyle(e,ps);for(const p of c)if(!p.startsWith('--'))o[ps+p]=c.getPropertyValue(p);}return [e.tagName+'.'+(e.getAttribute('class')||''),o]}))};
for (const a of process.argv.slice(2)) {
 const c=await b.newContext({viewport:{width:1280,height:900}}); const p=await c.newPage();
 await p.goto(s.address+a); const x=await grab(p); 
 await p.route('**/assets/css/light.*.css',r=>r.fulfill({path:'build/assets/css/'+full,contentType:'text/css'}));
 await p.goto(s.address+a); const y=await grab(p);
 const d={}; x.forEach(([n,o],i)=>{if(y[i][0]!==n)console.log('structure',n,y[i][0]);for(const k in o)if(o[k]!==y[i][1][k]){(d[k+': '+o[k].slice(0,60)+' | '+(y[i][1][k]||'').slice(0,60)]??=[]).push(n.slice(0,50))}});
 console.log('##',a,x.length); for(const [k,v] of Object.entries(d).slice(0,25))console.log(k,v.length,v[0]);
 await c.close();
}
await b.close(); s.close();
